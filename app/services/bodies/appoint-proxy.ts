import {
  decideProxy,
  mayKeepProxy,
  type ProxyKind,
  type ProxyRefusal,
  type ProxyWish,
} from '~/domain/body/decide-proxy';
import type { Profile } from '~/domain/body/profile';
import { isOfficerOf } from '~/domain/permission/actor';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';

export type AppointProxyInput = ProxyWish & {
  readonly bodyId: string;
  readonly seatId: string;
  readonly kind: ProxyKind;
};
export type AppointProxyRefusal = ProxyRefusal | PermissionRefusal | { readonly code: 'person-not-found' };

/**
 * Records by which document a company's member has somebody attend and vote in his or her place, and until when: by the
 * member, or by the body's officer who received it. Until it ends the one appointed acts for the seat. The same again is
 * answered as success. Refuses as `mayKeepProxy`, `decideProxy` and `canBody`. Source: CA 2006 ss.323, 324 (governance.md §5).
 */
export async function appointProxy(
  { actor, now }: Acting,
  { bodyId, seatId, kind, ...wish }: AppointProxyInput,
): Promise<Result<{ readonly id: string }, AppointProxyRefusal>> {
  return transaction<{ readonly id: string }, AppointProxyRefusal>(async (tx) => {
    const body = await tx.body.findUnique({ where: { id: bodyId }, select: { profile: true, name: true } });
    if (!body) return refuse({ code: 'not-found' });
    const permission = canBody(actor, 'body:appoint-proxy', bodyId);
    if (!permission.ok) return permission;
    const today = londonDate(now.toISOString());
    const { holderId, fromOn, untilOn } = wish;
    const holder = await tx.person.findFirst({ where: { id: holderId, disabledAt: null } });
    if (!holder) return refuse({ code: 'person-not-found' });
    const member = await tx.membership.findFirst({
      where: { seatId, seat: { bodyId }, ...heldOn(today) },
      select: { personId: true },
    });
    const keeper = { actorId: actor.personId, officer: isOfficerOf(actor, bodyId) };
    const keeps = mayKeepProxy(keeper, member?.personId ?? null);
    // Of another body's seat, or one that nobody holds, decideProxy says what is so.
    if (!keeps.ok && member) return keeps;
    const others = await tx.proxyAppointment.findMany({
      where: { bodyId, revokedAt: null, fromOn: { lte: untilOn }, untilOn: { gte: fromOn } },
    });
    const same = others.find((one) => one.seatId === seatId && one.holderId === holderId);
    if (same?.untilOn === untilOn && same.kind === kind && same.document === wish.document.trim()) {
      return ok({ id: same.id });
    }
    const sits = await tx.membership.count({
      where: {
        ...{ personId: holderId, seat: { bodyId }, fromOn: { lte: untilOn } },
        OR: [{ untilOn: null }, { untilOn: { gte: fromOn } }],
      },
    });
    const decided = decideProxy(wish, {
      profile: body.profile as Profile,
      memberId: member?.personId ?? null,
      today,
      meetsNow: await meetsNow(tx, bodyId),
      holderActsAlready: sits > 0 || others.some((one) => one.holderId === holderId && one.seatId !== seatId),
      stands: others.some((one) => one.seatId === seatId),
    });
    if (!decided.ok) return decided;
    const id = newId();
    const document = wish.document.trim();
    await tx.proxyAppointment.create({
      data: {
        ...{ id, bodyId, seatId, kind, holderId, document, fromOn, untilOn },
        ...{ appointedAt: now, appointedById: actor.personId },
      },
    });
    const facts = { seatId, kind };
    tx.tell({ kind: 'ProxyAppointed', at: now, actorId: actor.personId, bodyId, subjectId: holderId, facts });
    await notify(tx, now, {
      personIds: [holderId],
      text: `You are appointed to attend and vote for a member of ${body.name}`,
      href: '/meetings',
    });
    return ok({ id });
  });
}

/** Whether a meeting of the body is in session or adjourned. */
export async function meetsNow(tx: Transaction, bodyId: string): Promise<boolean> {
  return (await tx.meeting.count({ where: { bodyId, state: { in: ['in-session', 'adjourned'] } } })) > 0;
}
