import { callInRule } from '~/domain/body/call-in-rule';
import type { CallInAnswer, CallInAsked } from '~/domain/decision/call-in-shown';
import type { CallInResult, CallInState } from '~/domain/decision/decide-call-in';
import type { Actor } from '~/domain/permission/actor';
import { canDecision } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { fullName } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { scrutinyOf } from '~/persistence/scrutiny-of';
import { londonDate } from '~/platform/london';

type Asked = {
  readonly decisionId: string;
  readonly bodyId: string;
  readonly thing: DecisionThing;
  /** The window has closed. */
  readonly ended: boolean;
};

/** What stands of a call-in as the reader may know it. */
export async function callInAsked(
  actor: Actor,
  { decisionId, bodyId, thing, ended }: Asked,
  now: Date,
): Promise<CallInAsked> {
  const day = londonDate(now.toISOString());
  const [requests, callIn, card, scrutiny] = await Promise.all([
    reads().callInRequest.findMany({ where: { decisionId }, orderBy: { at: 'asc' } }),
    reads().callIn.findUnique({ where: { decisionId } }),
    ruleCardInForce(reads(), bodyId, day),
    scrutinyOf(reads(), bodyId, day),
  ]);
  const people = await reads().person.findMany({
    where: { id: { in: requests.map(({ personId }) => personId) } },
    select: { id: true, name: true, honorific: true },
  });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const rule = callInRule(card?.card ?? null);
  const asked = requests.some(({ personId }) => personId === actor.personId);
  const state = (callIn?.state ?? null) as CallInState | null;
  return {
    requests: requests.map(({ personId, reason, at }) => ({
      ...{ name: names.get(personId) ?? '', reason, at: at.toISOString() },
    })),
    ...{ needs: rule.requests, chairAlone: rule.chairAlone, scrutiny: scrutiny?.name ?? null, state },
    calledInAt: callIn?.calledInAt.toISOString() ?? null,
    answer: answerOf(callIn?.result, callIn?.resultReason, callIn?.resultOn),
    council: answerOf(callIn?.council, callIn?.councilReason, callIn?.councilOn),
    mayAsk: state === null && !ended && !asked && canDecision(actor, 'decision:call-in', thing).ok,
    mayAnswer: state !== null && state !== 'ended' && canDecision(actor, 'decision:answer-call-in', thing).ok,
  };
}

function answerOf(
  result: string | null | undefined,
  reason: string | undefined,
  on: string | null | undefined,
): CallInAnswer | null {
  return result && on ? { result: result as CallInResult, reason: reason ?? '', on } : null;
}
