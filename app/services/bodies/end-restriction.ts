import { decideRestrictionEnd, type RestrictionRefusal } from '~/domain/body/decide-restriction';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { isVoteOpen, tellRestriction } from './tell-restriction';

/**
 * Ends a standing order's restriction, with the reason, so that those it kept from voting are in the next electorate. Ended
 * twice it is ended once. Refuses as `decideRestrictionEnd` and `canBody`.
 */
export async function endRestriction(
  acting: Acting,
  { restrictionId, reason }: { readonly restrictionId: string; readonly reason: string },
): Promise<Result<true, RestrictionRefusal | PermissionRefusal>> {
  const { actor, now } = acting;
  return transaction<true, RestrictionRefusal | PermissionRefusal>(async (tx) => {
    const kept = await tx.votingRestriction.findUnique({ where: { id: restrictionId } });
    if (!kept) return refuse({ code: 'not-found' });
    const { bodyId, personId } = kept;
    const permission = canBody(actor, 'body:restrict-vote', bodyId);
    if (!permission.ok) return permission;
    const decided = decideRestrictionEnd({
      ended: kept.endedAt !== null,
      reason,
      voteOpen: await isVoteOpen(tx, bodyId),
    });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(true);
    await tx.votingRestriction.update({
      where: { id: restrictionId },
      data: { endedAt: now, endedById: actor.personId, endReason: reason.trim() },
    });
    await tellRestriction(tx, acting, {
      kind: 'RestrictionEnded',
      ...{ bodyId, subjectId: personId ?? restrictionId },
    });
    return ok(true);
  });
}
