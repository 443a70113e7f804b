import { LARGEST_ATTACHMENT, MOST_ATTACHMENTS, nextLetter } from '~/domain/paper/attachment';
import type { Classification } from '~/domain/paper/classification';
import { type WrongParagraph, wrongParagraph } from '~/domain/paper/schedule-12a';
import { canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { safeFileName } from '~/domain/shared/file-name';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { paperThing } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { documentKind } from '~/storage/document-kind';
import { keepFile } from '~/storage/store';
import type { Acting } from '../acting';
import { permittedPaper } from './permitted-paper';

export type AddAttachmentRefusal =
  | PermissionRefusal
  | { readonly code: 'paper-under-vote'; readonly body: string }
  | { readonly code: 'file-too-large'; readonly megabytes: number }
  | { readonly code: 'file-not-a-document' }
  | { readonly code: 'too-many-attachments'; readonly most: number }
  | { readonly code: 'reason-wanted' }
  | WrongParagraph;

export type NewAttachment = {
  readonly ref: string;
  readonly title: string;
  readonly classification: Classification;
  /** Why it is withheld; needed unless it is public. */
  readonly reason: string;
  /** Of Schedule 12A, and why the public interest keeps it exempt; of an exempt one, empty where unsaid. */
  readonly paragraphs?: readonly number[] | undefined;
  readonly publicInterest?: string | undefined;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

/**
 * Attaches a PDF or Office file (by content, at most 25 MB) to what will be the next version, with a letter of
 * its own and a classification that may be stricter or wider than the paper's; an exempt one with its paragraphs of
 * Schedule 12A, which a council's body asks for. The bytes are kept under their
 * digest outside the web root; the name is made safe. Refuses while the paper is under a vote.
 */
export async function addAttachment(
  { actor, now }: Acting,
  attachment: NewAttachment,
): Promise<Result<{ readonly letter: string }, AddAttachmentRefusal>> {
  const { ref, title, classification, reason, fileName, bytes } = attachment;
  const thing = await paperThing(reads(), { ref });
  if (!thing) return refuse({ code: 'not-found' });
  const permission = canPaper(actor, 'paper:attach', thing);
  if (!permission.ok) return permission;
  if (classification !== 'public' && reason.trim() === '') return refuse({ code: 'reason-wanted' });
  const ground = groundKept(attachment);
  if (!ground.ok) return ground;
  if (bytes.byteLength > LARGEST_ATTACHMENT) return refuse({ code: 'file-too-large', megabytes: 25 });
  const kind = await documentKind(bytes);
  if (!kind) return refuse({ code: 'file-not-a-document' });
  const digest = await keepFile(bytes);
  return transaction<{ letter: string }, AddAttachmentRefusal>(async (tx) => {
    const found = await permittedPaper(tx, actor, { act: 'paper:attach', ref });
    if (!found.ok) return found;
    const { id: paperId, bodyId, versionNumber } = found.value;
    const vote = await ballotOnPaper(tx, paperId);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    const present = await tx.attachment.findMany({
      where: { paperId },
      select: { letter: true, title: true, digest: true, removedFrom: true },
    });
    const again = present.find(
      (one) => one.digest === digest && one.title === title && one.removedFrom === null,
    );
    if (again) return ok({ letter: again.letter });
    if (present.length >= MOST_ATTACHMENTS)
      return refuse({ code: 'too-many-attachments', most: MOST_ATTACHMENTS });
    const letter = nextLetter(present.map((one) => one.letter));
    const id = newId();
    await tx.attachment.create({
      data: {
        id,
        paperId,
        letter,
        title,
        fileName: safeFileName(fileName, kind.extension),
        mediaType: kind.mediaType,
        size: bytes.byteLength,
        digest,
        classification,
        reason: classification === 'public' ? '' : reason,
        ...ground.value,
        addedById: actor.personId,
        addedAt: now,
        fromVersion: versionNumber + 1,
      },
    });
    tx.tell({
      kind: 'AttachmentAdded',
      at: now,
      actorId: actor.personId,
      bodyId,
      paperId,
      subjectId: id,
      facts: { letter },
    });
    return ok({ letter });
  });
}

type Ground = { readonly paragraphs: string; readonly publicInterest: string };

/** The ground of an exempt attachment as it is kept; none of any other. Refuses paragraphs that describe nothing in England. */
function groundKept({
  classification,
  paragraphs = [],
  publicInterest = '',
}: NewAttachment): Result<Ground | null, WrongParagraph> {
  const wrong = wrongParagraph(paragraphs);
  if (wrong) return refuse(wrong);
  if (classification !== 'exempt' || paragraphs.length === 0) return ok(null);
  return ok({ paragraphs: JSON.stringify(paragraphs), publicInterest });
}
