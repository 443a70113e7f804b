import { actsForCouncil, type Profile } from '../body/profile';
import { isExecutive } from '../decision/is-executive';
import { addDays, addYears, type CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { Ruling } from './effect';

/** A council dispenses (Localism Act 2011 s.33), a company's directors authorise (CA 2006 s.175). */
export type ReliefKind = 'dispensation' | 'authorisation';

/** What it lets the member do: take part, or take part and vote (s.33(1): either or both bars may be lifted). */
export const ALLOWANCES = ['speak', 'vote'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export type ReliefState = 'asked' | 'granted' | 'refused' | 'revoked' | 'withdrawn';

/** Localism Act 2011 s.33(2)(a) to (e). */
export const GROUNDS = ['impedes', 'political-balance', 'residents', 'executive', 'otherwise'] as const;
export type Ground = (typeof GROUNDS)[number];

export const GRANTERS = ['council', 'committee', 'monitoring-officer', 'head-of-paid-service'] as const;
export type Granter = (typeof GRANTERS)[number];

const LONGEST_YEARS = 4;

/** Which of the two the law of the body knows; null where it knows neither (governance.md §3.1, §3.2). */
export function reliefFor(profile: Profile): ReliefKind | null {
  if (actsForCouncil(profile) || profile === 'custom') return 'dispensation';
  return profile === 'trust-board' || profile === 'trust-committee' ? 'authorisation' : null;
}

/** Ground (d), every member of the executive, is for the executive's business. */
export function groundsFor(profile: Profile): readonly Ground[] {
  return profile === 'cabinet' ? GROUNDS : GROUNDS.filter((ground) => ground !== 'executive');
}

/** The head of paid service for an executive's members (SI 2012/2089 regs 12(2)(e), 13(4)(e)); else the authority or who acts for it. */
export function grantersFor(profile: Profile): readonly Granter[] {
  return isExecutive(profile) ? GRANTERS : GRANTERS.filter((one) => one !== 'head-of-paid-service');
}

/** The last day that a period beginning on the day may have: no more than four years (s.33(3)). */
export function latestEnd(fromOn: CalendarDate): CalendarDate {
  return addDays(addYears(fromOn, LONGEST_YEARS), -1);
}

export type Period = {
  readonly allows: Allowance;
  readonly fromOn: CalendarDate;
  /** Its last day. */
  readonly untilOn: CalendarDate;
};

export type GrantRefusal =
  | {
      readonly code:
        | 'own-dispensation'
        | 'dispensation-beyond-request'
        | 'dispensation-ends-before-it-begins';
    }
  | { readonly code: 'dispensation-decided'; readonly state: ReliefState }
  | { readonly code: 'dispensation-before-request'; readonly earliest: CalendarDate }
  | { readonly code: 'dispensation-too-long'; readonly latest: CalendarDate }
  | { readonly code: 'ground-not-for-body' | 'granter-not-for-body' };

export type GrantFacts = {
  readonly state: ReliefState;
  readonly asks: Allowance;
  readonly askedOn: CalendarDate;
  /** Whoever records it is the member who asked. */
  readonly own: boolean;
  readonly period: Period;
};

/**
 * Whether what was asked for in writing may be granted for the period: not by the member concerned, no more than was
 * asked, not back before the request, and for four years at most. For dispensations and authorisations alike.
 * Source: Localism Act 2011 s.33; governance.md §3.1.
 */
export function decideGrant({ state, asks, askedOn, own, period }: GrantFacts): Result<true, GrantRefusal> {
  const { allows, fromOn, untilOn } = period;
  if (own) return refuse({ code: 'own-dispensation' });
  if (state !== 'asked') return refuse({ code: 'dispensation-decided', state });
  if (allows === 'vote' && asks === 'speak') return refuse({ code: 'dispensation-beyond-request' });
  if (untilOn < fromOn) return refuse({ code: 'dispensation-ends-before-it-begins' });
  if (fromOn < askedOn) return refuse({ code: 'dispensation-before-request', earliest: askedOn });
  const latest = latestEnd(fromOn);
  return untilOn > latest ? refuse({ code: 'dispensation-too-long', latest }) : ok(true);
}

/** Whether the ground and who granted it fit the body (s.33(2); SI 2012/2089 reg 12(2)(e)). */
export function decideBasis(
  profile: Profile,
  { ground, grantedBy }: { readonly ground: Ground; readonly grantedBy: Granter },
): Result<true, GrantRefusal> {
  if (!groundsFor(profile).includes(ground)) return refuse({ code: 'ground-not-for-body' });
  return grantersFor(profile).includes(grantedBy) ? ok(true) : refuse({ code: 'granter-not-for-body' });
}

/** What it lets its member do, in the terms of the effect table (governance.md §3.4). */
export function rulingOf(kind: ReliefKind, allows: Allowance): Ruling {
  if (kind === 'dispensation') return allows === 'vote' ? 'dispensation-vote' : 'dispensation-speak';
  return allows === 'vote' ? 'authorised' : 'answer-questions';
}
