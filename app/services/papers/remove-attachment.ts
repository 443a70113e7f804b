import type { PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { permittedPaper } from './permitted-paper';

export type RemoveAttachmentRefusal =
  | PermissionRefusal
  | { readonly code: 'paper-under-vote'; readonly body: string };

/**
 * Leaves an attachment out of the next version. Versions that carried it keep it; one that no version has
 * carried yet is gone. Refuses while the paper is under a vote.
 */
export async function removeAttachment(
  { actor, now }: Acting,
  { ref, letter }: { readonly ref: string; readonly letter: string },
): Promise<Result<{ readonly letter: string }, RemoveAttachmentRefusal>> {
  return transaction<{ letter: string }, RemoveAttachmentRefusal>(async (tx) => {
    const found = await permittedPaper(tx, actor, { act: 'paper:attach', ref });
    if (!found.ok) return found;
    const { id: paperId, bodyId, versionNumber } = found.value;
    const vote = await ballotOnPaper(tx, paperId);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    const attachment = await tx.attachment.findUnique({ where: { paperId_letter: { paperId, letter } } });
    if (!attachment || attachment.removedFrom !== null) return ok({ letter });
    const where = { id: attachment.id };
    if (attachment.fromVersion > versionNumber) await tx.attachment.delete({ where });
    else await tx.attachment.update({ where, data: { removedFrom: versionNumber + 1 } });
    const told = { at: now, actorId: actor.personId, bodyId, paperId, subjectId: attachment.id };
    tx.tell({ kind: 'AttachmentRemoved', ...told, facts: { letter } });
    return ok({ letter });
  });
}
