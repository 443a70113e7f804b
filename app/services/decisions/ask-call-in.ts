import { callInRule } from '~/domain/body/call-in-rule';
import { type CallInRefusal, type CallInState, decideRequest } from '~/domain/decision/decide-call-in';
import { sitsOn } from '~/domain/permission/actor';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import { officersOf } from '~/persistence/paper-people';
import { nextNumber } from '~/persistence/references';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type KeptDecision, keptDecision } from './kept-decision';
import { concernedBy } from './tell-of-decision';

export type AskCallInInput = { readonly decisionId: string; readonly reason: string };
export type Asked = { readonly ref: string; readonly calledIn: boolean };

/**
 * A member of the scrutiny committee asks with a reason that a decision be called in; with enough of them by the executive's
 * card it is, and is held until scrutiny has answered. Asked again it is answered as it stands. Refuses as `decideRequest`.
 * Source: governance.md §6.4 (LGA 2000 s.9F).
 */
export async function askCallIn(
  acting: Acting,
  { decisionId, reason }: AskCallInInput,
): Promise<Result<Asked, PermissionRefusal | CallInRefusal>> {
  const { actor, now } = acting;
  return transaction<Asked, PermissionRefusal | CallInRefusal>(async (tx) => {
    const kept = await keptDecision(tx, decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:call-in', kept.thing);
    if (!permission.ok) return permission;
    const { bodyId, ref } = kept;
    const day = londonDate(now.toISOString());
    const decided = decideRequest(
      {
        callable: kept.content.callable,
        published: kept.publishedAt !== null,
        closesAt: kept.callInClosesAt?.toISOString() ?? null,
        now: now.toISOString(),
        state: (kept.callIn?.state ?? null) as CallInState | null,
        askedBy: kept.callInRequests.map(({ personId }) => personId),
        rule: callInRule((await ruleCardInForce(tx, bodyId, day))?.card ?? null),
      },
      {
        personId: actor.personId,
        chair: actor.seats.some((seat) => seat.bodyId === kept.thing.scrutinyBodyId && seat.role === 'chair'),
        ofExecutive: sitsOn(actor, bodyId),
      },
    );
    if (!decided.ok) return decided;
    const calledIn = decided.value === 'called-in';
    if (decided.value === 'repeat') return ok({ ref, calledIn: kept.callIn !== null });
    await tx.callInRequest.create({
      data: { id: newId(), decisionId, personId: actor.personId, reason, at: now },
    });
    if (calledIn) await hold(tx, acting, kept);
    await raiseDecision(tx, decisionId);
    tx.tell({
      ...{ kind: calledIn ? 'CalledIn' : 'CallInAsked', at: now, actorId: actor.personId, bodyId },
      ...{ paperId: kept.paperId ?? undefined, subjectId: decisionId, facts: { ref } },
    });
    return ok({ ref, calledIn });
  });
}

async function hold(tx: Transaction, { actor, now }: Acting, kept: KeptDecision): Promise<void> {
  const { id: decisionId, paperId, ref, title, classification } = kept;
  await tx.callIn.create({ data: { decisionId, state: 'held', calledInAt: now } });
  // Nothing has effect while it is held.
  await tx.decision.update({ where: { id: decisionId }, data: { effectiveOn: null } });
  if (paperId) await raisePaper(tx, paperId);
  await nextNumber(tx, 'live:board');
  const { scrutinyBodyId } = kept.thing;
  const day = londonDate(now.toISOString());
  const scrutiny = scrutinyBodyId ? await officersOf(tx, scrutinyBodyId, day) : [];
  const people = [...new Set([...(await concernedBy(tx, kept, now)), ...scrutiny])];
  const named = classification === 'exempt' ? ref : `${ref}, ${title},`;
  await notify(tx, now, {
    personIds: people.filter((personId) => personId !== actor.personId),
    text: `${named} has been called in. It is held until scrutiny has answered.`,
    href: `/register/${ref}`,
  });
}
