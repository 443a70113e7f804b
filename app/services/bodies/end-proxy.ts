import { decideProxyEnd, mayKeepProxy, type ProxyRefusal } from '~/domain/body/decide-proxy';
import { isOfficerOf } from '~/domain/permission/actor';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { meetsNow } from './appoint-proxy';

/** Ends an appointment, so that the member attends and votes again: never while the body meets. Ended twice it is ended once. Refuses as `mayKeepProxy`, `decideProxyEnd` and `canBody`. */
export async function endProxy(
  { actor, now }: Acting,
  { appointmentId }: { readonly appointmentId: string },
): Promise<Result<true, ProxyRefusal | PermissionRefusal>> {
  return transaction<true, ProxyRefusal | PermissionRefusal>(async (tx) => {
    const kept = await tx.proxyAppointment.findUnique({ where: { id: appointmentId } });
    if (!kept) return refuse({ code: 'not-found' });
    const { bodyId, holderId, seatId } = kept;
    const permission = canBody(actor, 'body:appoint-proxy', bodyId);
    if (!permission.ok) return permission;
    const member = await tx.membership.findFirst({
      where: { seatId, ...heldOn(londonDate(now.toISOString())) },
      select: { personId: true },
    });
    const keeper = { actorId: actor.personId, officer: isOfficerOf(actor, bodyId) };
    const keeps = mayKeepProxy(keeper, member?.personId ?? null);
    if (!keeps.ok) return keeps;
    const decided = decideProxyEnd({
      ended: kept.revokedAt !== null,
      meetsNow: await meetsNow(tx, bodyId),
    });
    if (!decided.ok) return decided;
    if (!decided.value) return ok(true);
    await tx.proxyAppointment.update({
      where: { id: appointmentId },
      data: { revokedAt: now, revokedById: actor.personId },
    });
    const facts = { seatId };
    tx.tell({ kind: 'ProxyEnded', at: now, actorId: actor.personId, bodyId, subjectId: holderId, facts });
    return ok(true);
  });
}
