import type { CallInRule } from '../body/call-in-rule';
import { isInTime } from '../notice/in-time';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';

/** `held` until scrutiny has answered, `with-council` until the council that it asked has, then `ended`. */
export type CallInState = 'held' | 'with-council' | 'ended';

/** What scrutiny may answer; the council, the first two (LGA 2000 s.9F(4)). */
export const CALL_IN_RESULTS = ['no-further-action', 'referred-back', 'to-council'] as const;
export type CallInResult = (typeof CALL_IN_RESULTS)[number];

export type CallInFacts = {
  /** Of an executive, and not excepted from call-in. */
  readonly callable: boolean;
  readonly published: boolean;
  /** Exclusive; null where the holiday data ends before the window, which then stays open. */
  readonly closesAt: Instant | null;
  readonly now: Instant;
  /** Null while nobody has called it in. */
  readonly state: CallInState | null;
  /** Who has asked already. */
  readonly askedBy: readonly string[];
  readonly rule: CallInRule;
};

type Asking = {
  readonly personId: string;
  /** Holds the chair's seat of the scrutiny committee. */
  readonly chair: boolean;
  /** Sits on the executive too, which the law forbids to a member of scrutiny. */
  readonly ofExecutive: boolean;
};

export type CallInRefusal =
  | { readonly code: 'not-callable' }
  | { readonly code: 'call-in-not-begun' }
  | { readonly code: 'call-in-closed'; readonly closedAt: Instant }
  | { readonly code: 'called-in-already' }
  | { readonly code: 'executive-asks' };

/**
 * Whether a member of scrutiny may ask that a decision be called in, and whether thereby it is: enough have asked, or its
 * chair has where the card lets the chair alone. Who asked before has asked. Source: governance.md §6.4 (LGA 2000 s.9F; local
 * rules), §15 example 27.
 */
export function decideRequest(
  facts: CallInFacts,
  { personId, chair, ofExecutive }: Asking,
): Result<'repeat' | 'kept' | 'called-in', CallInRefusal> {
  if (facts.askedBy.includes(personId)) return ok('repeat');
  if (!facts.callable) return refuse({ code: 'not-callable' });
  if (!facts.published) return refuse({ code: 'call-in-not-begun' });
  if (facts.state !== null) return refuse({ code: 'called-in-already' });
  const { closesAt, now, rule } = facts;
  if (closesAt !== null && !isInTime(now, closesAt)) {
    return refuse({ code: 'call-in-closed', closedAt: closesAt });
  }
  if (ofExecutive) return refuse({ code: 'executive-asks' });
  const enough = facts.askedBy.length + 1 >= rule.requests || (chair && rule.chairAlone);
  return ok(enough ? 'called-in' : 'kept');
}

export type CallInAnswer = {
  readonly state: CallInState | null;
  readonly result: CallInResult;
  /** The day on which the committee or the council met. */
  readonly metOn: CalendarDate;
  readonly calledInOn: CalendarDate;
  readonly today: CalendarDate;
};
export type CallInAnswerRefusal =
  | { readonly code: 'not-called-in' }
  | { readonly code: 'call-in-answered' }
  | { readonly code: 'council-answers' }
  | { readonly code: 'met-on-wrong'; readonly from: CalendarDate; readonly until: CalendarDate };

/**
 * What an answer to a call-in leads to: scrutiny ends it, sends the decision back to who made it, or has the council review
 * it; the council ends it or sends it back. Silence answers nothing: until then the decision is held. Source: governance.md
 * §6.4 (LGA 2000 s.9F(2) and (4)).
 */
export function decideCallInAnswer({
  state,
  result,
  metOn,
  calledInOn,
  today,
}: CallInAnswer): Result<CallInState, CallInAnswerRefusal> {
  if (state === null) return refuse({ code: 'not-called-in' });
  if (state === 'ended') return refuse({ code: 'call-in-answered' });
  if (state === 'with-council' && result === 'to-council') return refuse({ code: 'council-answers' });
  if (metOn < calledInOn || metOn > today) {
    return refuse({ code: 'met-on-wrong', from: calledInOn, until: today });
  }
  return ok(result === 'to-council' ? 'with-council' : 'ended');
}
