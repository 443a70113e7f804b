import { ok, type Result, refuse } from '../shared/result';

/**
 * Who may hold an executive decision: so many members of scrutiny, or where the card has it its chair alone; for how many
 * clear working days after publication; and when one not called in has effect, since councils differ: on the next working
 * day, or the day after the window.
 */
export type CallInRule = {
  readonly requests: number;
  readonly chairAlone: boolean;
  readonly days: number;
  readonly takesEffect: 'next-working-day' | 'next-day';
};

/** As a card keeps it: one written before it could say how long says nothing of it. */
export type KeptCallIn = Omit<CallInRule, 'days'> & { readonly days?: number | undefined };

/** Three members and five days, where the card says nothing: section 9F sets neither (governance.md §6.4, §17). */
const USUAL: CallInRule = { requests: 3, chairAlone: false, days: 5, takesEffect: 'next-working-day' };

/** A window of no day lets nobody ask, and one of more than three weeks holds what was decided beyond any council's rule. */
const LEAST_DAYS = 1;
const MOST_DAYS = 15;

type Card = { readonly callIn?: KeptCallIn | undefined };

export function callInRule(card: Card | null): CallInRule {
  const { days, ...kept } = card?.callIn ?? USUAL;
  return { ...kept, days: days ?? USUAL.days };
}

export type CallInRuleRefusal = {
  readonly code: 'call-in-days-out-of-bounds';
  readonly least: number;
  readonly most: number;
};

/** Whether a card may give its window so many days. Source: governance.md §6.4, §17: the length is local. */
export function checkCallIn(card: Card): Result<true, CallInRuleRefusal> {
  const { days } = callInRule(card);
  if (Number.isInteger(days) && days >= LEAST_DAYS && days <= MOST_DAYS) return ok(true);
  return refuse({ code: 'call-in-days-out-of-bounds', least: LEAST_DAYS, most: MOST_DAYS });
}
