import type { Ruling } from '~/domain/interest/effect';
import { rulingWithout } from '~/domain/interest/ruling-basis';
import { canBody, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { applyRuling, type VoidingRefusal } from '../meetings/apply-ruling';
import { notify } from '../notifications/notify';

export type EndDispensationInput = {
  readonly id: string;
  readonly reason: string;
  /** Said after the warning: the open ballot may be set aside. */
  readonly voidsBallot?: boolean;
};
export type EndDispensationRefusal =
  | PermissionRefusal
  | VoidingRefusal
  | { readonly code: 'own-dispensation' | 'dispensation-not-in-force' };

/**
 * The member withdraws a request that waits; the officer records that what was granted is revoked. Rulings that rest on it,
 * of items not done, fall back to the bar that it lifted, at once: with a warning where that sets an open ballot aside
 * (`ruling-would-void-ballot`). The same again changes nothing. Source: governance.md §3.1, §3.4.
 */
export async function endDispensation(
  acting: Acting,
  { id, reason, voidsBallot = false }: EndDispensationInput,
): Promise<Result<true, EndDispensationRefusal>> {
  const { actor, now } = acting;
  return transaction<true, EndDispensationRefusal>(async (tx) => {
    const held = await tx.dispensation.findUnique({ where: { id }, include: { body: true } });
    if (!held) return refuse({ code: 'not-found' });
    const own = held.personId === actor.personId;
    const withdraws = own && (held.state === 'asked' || held.state === 'withdrawn');
    const act = withdraws ? 'body:ask-dispensation' : 'body:decide-dispensation';
    const permission = canBody(actor, act, held.bodyId);
    if (!permission.ok) return permission;
    const ended = withdraws ? 'withdrawn' : 'revoked';
    if (held.state === ended) return ok(true);
    if (own && !withdraws) return refuse({ code: 'own-dispensation' });
    if (held.state !== (withdraws ? 'asked' : 'granted'))
      return refuse({ code: 'dispensation-not-in-force' });
    await tx.dispensation.update({
      where: { id },
      data: { state: ended, endReason: reason, endedById: actor.personId, endedAt: now },
    });
    const fallen = await fallBack(tx, acting, { id, voidsBallot });
    if (!fallen.ok) return fallen;
    tx.tell({
      ...{ kind: 'DispensationEnded', at: now, actorId: actor.personId, bodyId: held.bodyId },
      ...{ subjectId: id, facts: { state: ended } },
    });
    if (!own) {
      const text = `Your ${held.kind} was revoked: ${held.body.name}`;
      await notify(tx, now, { personIds: [held.personId], text, href: '/dispensations' });
    }
    return ok(true);
  });
}

async function fallBack(
  tx: Transaction,
  acting: Acting,
  { id, voidsBallot }: { readonly id: string; readonly voidsBallot: boolean },
): Promise<Result<true, VoidingRefusal>> {
  const day = londonDate(acting.now.toISOString());
  const resting = await tx.declaration.findMany({
    where: {
      dispensationId: id,
      item: { state: { not: 'done' } },
      meeting: { state: { notIn: ['ended', 'cancelled'] } },
    },
    include: { item: true },
  });
  for (const { item, ...declaration } of resting) {
    const applied = await applyRuling(tx, acting, {
      ...{ declaration, item, ruled: null, dispensationId: null, voidsBallot },
      meeting: { id: declaration.meetingId, bodyId: declaration.bodyId, day },
      ruling: rulingWithout(declaration.effect as Ruling),
      reason: 'The dispensation or authorisation that it rested on was revoked.',
    });
    if (!applied.ok) return applied;
  }
  return ok(true);
}
