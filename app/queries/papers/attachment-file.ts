import type { Classification } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';

export type AttachmentFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
  /** Public, so that a browser may keep a copy. */
  readonly keepable: boolean;
};

/**
 * The file of an attachment, for somebody who may read the paper, the attachment by its own classification and,
 * by a share, this attachment by name. One that no version carries yet is its writers' alone.
 */
export async function attachmentFile(
  actor: Actor,
  { ref, letter }: { readonly ref: string; readonly letter: string },
): Promise<AttachmentFile | null> {
  const row = await reads().paper.findUnique({
    where: { ref },
    select: { ...PAPER_THING_SELECT, versionNumber: true, attachments: { where: { letter } } },
  });
  const attachment = row?.attachments[0];
  if (!row || !attachment) return null;
  const thing = asPaperThing(row);
  const classification = attachment.classification as Classification;
  if (!canPaper(actor, 'paper:read', thing).ok) return null;
  if (!canPaper(actor, 'paper:read', { ...thing, classification, attachmentId: attachment.id }).ok)
    return null;
  if (attachment.fromVersion > row.versionNumber && !canPaper(actor, 'paper:attach', thing).ok) return null;
  const { fileName, mediaType, size, digest } = attachment;
  return { fileName, mediaType, size, digest, keepable: classification === 'public' };
}
