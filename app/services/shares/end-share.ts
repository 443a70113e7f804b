import type { PermissionRefusal } from '~/domain/permission/can';
import { canEndShare } from '~/domain/permission/can-end-share';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raisePaper } from '~/persistence/live-versions';
import { paperThing } from '~/persistence/paper-thing';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

/**
 * Ends a share: access and live news end at once, whatever has become of the paper since. Ending it again changes
 * nothing.
 */
export async function endShare(
  { actor, now }: Acting,
  shareId: string,
): Promise<Result<true, PermissionRefusal>> {
  return transaction<true, PermissionRefusal>(async (tx) => {
    const share = await tx.share.findUnique({
      where: { id: shareId },
      select: { paperId: true, endedAt: true },
    });
    const paper = share && (await paperThing(tx, { id: share.paperId }));
    if (!share || !paper) return refuse({ code: 'not-found' });
    const permission = canEndShare(actor, paper);
    if (!permission.ok) return permission;
    if (share.endedAt) return ok(true);
    await tx.share.update({ where: { id: shareId }, data: { endedAt: now, endedById: actor.personId } });
    const version = await raisePaper(tx, share.paperId);
    tx.tell({
      kind: 'ShareEnded',
      at: now,
      actorId: actor.personId,
      paperId: share.paperId,
      subjectId: shareId,
      version,
      facts: {},
    });
    return ok(true);
  });
}
