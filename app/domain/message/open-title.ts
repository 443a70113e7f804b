import type { ItemKind } from '../meeting/agenda';
import type { Classification } from '../paper/classification';

type Business = {
  readonly kind: ItemKind;
  readonly title: string;
  /** Of its paper; null where it has none. */
  readonly classification: Classification | null;
};

// Their titles say what every meeting does; what an officer types for another item may be private.
const USUAL: readonly ItemKind[] = ['welcome', 'declarations', 'minutes'];

/** The title that may leave the house: of a public paper or of the business of every meeting; otherwise null. */
export function openTitle({ kind, title, classification }: Business): string | null {
  const open = classification === null ? USUAL.includes(kind) : classification === 'public';
  return open ? title : null;
}
