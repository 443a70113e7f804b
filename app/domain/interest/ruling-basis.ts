import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { Allowance, ReliefKind, ReliefState } from './dispensation';
import type { Ruling } from './effect';

/** A dispensation or an authorisation that a member holds in the body. */
export type HeldRelief = {
  readonly id: string;
  readonly kind: ReliefKind;
  readonly state: ReliefState;
  readonly allows: Allowance | null;
  readonly fromOn: CalendarDate | null;
  readonly untilOn: CalendarDate | null;
  /** The paper that it is for; null for any business in its matter. */
  readonly paperId: string | null;
};

export type BasisRefusal = { readonly code: 'no-dispensation'; readonly allows: Allowance };

type AtItem = { readonly on: CalendarDate; readonly paperId: string | null };

/** Granted, not revoked, and within its period on the day. An expired one has no effect (Localism Act 2011 s.33(3)). */
export function isReliefInForce(
  { state, fromOn, untilOn }: Pick<HeldRelief, 'state' | 'fromOn' | 'untilOn'>,
  on: CalendarDate,
): boolean {
  return state === 'granted' && fromOn !== null && fromOn <= on && untilOn !== null && untilOn >= on;
}

/** Those in force on the day that cover an item with its paper, the one that lets vote first. */
export function reliefsCovering(held: readonly HeldRelief[], { on, paperId }: AtItem): readonly HeldRelief[] {
  const covering = held.filter(
    (relief) => isReliefInForce(relief, on) && (relief.paperId === null || relief.paperId === paperId),
  );
  return [...covering].sort((a, b) => Number(b.allows === 'vote') - Number(a.allows === 'vote'));
}

/**
 * What a ruling rests on: a ruling of dispensation needs one in force that covers the item and allows as much; that of
 * authorised rests on an authorisation where there is one, else on the articles (governance.md §3.2, §3.4).
 */
export function rulingBasis(
  ruling: Ruling,
  held: readonly HeldRelief[],
  at: AtItem,
): Result<string | null, BasisRefusal> {
  const covering = reliefsCovering(held, at);
  const voting = covering.find(({ allows }) => allows === 'vote')?.id ?? null;
  switch (ruling) {
    case 'dispensation-vote':
      return voting === null ? refuse({ code: 'no-dispensation', allows: 'vote' }) : ok(voting);
    case 'dispensation-speak': {
      const [any] = covering;
      return any ? ok(any.id) : refuse({ code: 'no-dispensation', allows: 'speak' });
    }
    case 'authorised':
      return ok(voting);
    default:
      return ok(null);
  }
}

/** What is left of a ruling when what it rested on has ended: the bar that it had lifted (governance.md §3.4). */
export function rulingWithout(ruling: Ruling): Ruling {
  return ruling === 'authorised' ? 'leave' : 'pecuniary';
}
