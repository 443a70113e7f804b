import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { holdsOn, type Power, TIERS } from './power';

export type MatterQuestion = {
  readonly powers: readonly Power[];
  /** What the matter is about, in pounds; null where it is not known. */
  readonly pounds: number | null;
  readonly on: CalendarDate;
};

/** A power to decide that does not reach, and why. */
export type PassedOver = {
  readonly power: Power;
  readonly why: 'above-limit' | 'sum-unknown' | 'not-yet' | 'ended';
};

export type WhoDecides = {
  readonly decides: Power;
  /** Lower holders, and those of the same tier with less, the lowest first. */
  readonly passedOver: readonly PassedOver[];
  readonly consents: readonly Power[];
  readonly consulted: readonly Power[];
  readonly informed: readonly Power[];
};

export type WhoDecidesRefusal = {
  readonly code: 'nobody-may-decide';
  readonly passedOver: readonly PassedOver[];
};

/**
 * The lowest tier able to decide a matter on a day: whose power holds then and reaches the sum. Among holders of one
 * tier the narrowest power that reaches is used. A limit that cannot be judged, because the sum is not known, does not
 * reach, and a consent asked for above a sum is then needed. Refuses `nobody-may-decide`. Source: governance.md §9.
 */
export function whoDecides({ powers, pounds, on }: MatterQuestion): Result<WhoDecides, WhoDecidesRefusal> {
  const passedOver: PassedOver[] = [];
  for (const power of powers.filter(({ part }) => part === 'decide').toSorted(lowestFirst)) {
    const why = whyNot(power, pounds, on);
    if (why) passedOver.push({ power, why });
    else return ok({ decides: power, passedOver, ...others({ powers, pounds, on }) });
  }
  return refuse({ code: 'nobody-may-decide', passedOver });
}

function whyNot(power: Power, pounds: number | null, on: CalendarDate): PassedOver['why'] | null {
  if (on < power.fromOn) return 'not-yet';
  if (!holdsOn(power, on)) return 'ended';
  if (power.pounds === null) return null;
  if (pounds === null) return 'sum-unknown';
  return pounds > power.pounds ? 'above-limit' : null;
}

function others({ powers, pounds, on }: MatterQuestion) {
  const asked = powers
    .filter((power) => holdsOn(power, on))
    .filter((power) => power.pounds === null || pounds === null || pounds > power.pounds)
    .toSorted(lowestFirst);
  return {
    consents: asked.filter(({ part }) => part === 'consent'),
    consulted: asked.filter(({ part }) => part === 'consult'),
    informed: asked.filter(({ part }) => part === 'inform'),
  };
}

/** By tier, then by limit, no limit last; those alike in both keep their order. */
export function lowestFirst(one: Power, other: Power): number {
  const byTier = TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier);
  if (byTier !== 0) return byTier;
  if (one.pounds === other.pounds) return 0;
  return one.pounds === null || (other.pounds !== null && one.pounds > other.pounds) ? 1 : -1;
}
