import { canResolution, type PermissionRefusal } from '~/domain/permission/can';
import { decideWithdraw, type WithdrawRefusal } from '~/domain/resolution/decide-withdraw';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { keptResolution } from '~/persistence/resolutions';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { endResolution } from './end-resolution';

/**
 * Who circulated a decision of the directors, or the body's officer, takes it back with a reason before all have agreed.
 * Withdrawn already is answered as done. Refuses as `decideWithdraw`. Source: governance.md §5 (model article 8).
 */
export async function withdrawResolution(
  { actor, now }: Acting,
  { ref, reason }: { readonly ref: string; readonly reason: string },
): Promise<Result<true, PermissionRefusal | WithdrawRefusal>> {
  return transaction<true, PermissionRefusal | WithdrawRefusal>(async (tx) => {
    const kept = await keptResolution(tx, { ref }, londonDate(now.toISOString()));
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canResolution(actor, 'resolution:withdraw', { ...kept.thing, state: 'circulating' });
    if (!permission.ok) return permission;
    const decided = decideWithdraw(kept);
    if (!decided.ok) return decided;
    if (decided.value === 'again') return ok(true);
    await endResolution(tx, kept, {
      ...{ state: 'withdrawn', at: now, actorId: actor.personId, judged: null },
      more: { withdrawnById: actor.personId, withdrawnReason: reason },
      kind: 'ResolutionWithdrawn',
      did: `is withdrawn: ${reason}`,
    });
    return ok(true);
  });
}
