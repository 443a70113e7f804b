import { placeWords } from '../comment/comment-place';

/** A reader's own note as it stands on the version shown. */
export type NoteShown = {
  readonly id: string;
  readonly kind: 'recommendation' | 'paragraph';
  /** Its place now; null where its part is gone. */
  readonly key: string | null;
  readonly changed: boolean;
  readonly text: string;
  readonly marked: boolean;
  /** The words that it was made on, and where. */
  readonly madeOn: string;
  readonly madeKey: string;
  readonly versionNumber: number;
};

/** "paragraph 4.2", "recommendation (b)". */
export function partWords(kind: NoteShown['kind'], key: string): string {
  return placeWords({ anchorKind: kind, anchorKey: key });
}
