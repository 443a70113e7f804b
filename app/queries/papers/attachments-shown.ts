import type { Classification } from '~/domain/paper/classification';
import { withheldText } from '~/domain/paper/withheld-text';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { PaperThing } from '~/domain/permission/paper-relations';
import { readGround } from '~/persistence/paper-parts';

export type AttachmentShown = {
  readonly letter: string;
  readonly title: string;
  readonly classification: Classification;
  /** Why it is withheld from others; blank for a public one. */
  readonly reason: string;
  /** Null when it is withheld from the reader, who is told its title and the reason and nothing more. */
  readonly file: { readonly name: string; readonly size: number } | null;
};

export type AttachmentRow = {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly classification: string;
  readonly reason: string;
  readonly paragraphs: string | null;
  readonly publicInterest: string | null;
  readonly fileName: string;
  readonly size: number;
};

/** Each attachment as far as the reader may know it, by its own classification. */
export function attachmentShown(actor: Actor, thing: PaperThing, row: AttachmentRow): AttachmentShown {
  const classification = row.classification as Classification;
  const open = canPaper(actor, 'paper:read', { ...thing, classification, attachmentId: row.id }).ok;
  return {
    letter: row.letter,
    title: row.title,
    classification,
    reason: withheldText({ classification, reason: row.reason, ...readGround(row) }),
    file: open ? { name: row.fileName, size: row.size } : null,
  };
}
