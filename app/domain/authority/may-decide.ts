import type { Profile } from '../body/profile';
import { ok, type Result, refuse } from '../shared/result';
import { holdsOn, TIERS, type Tier } from './power';
import { type MatterQuestion, type PassedOver, whoDecides } from './who-decides';

/** A body by its name, as a scheme calls its holders. */
export type Decider = { readonly holder: string; readonly tier: Tier };

export type MayDecideRefusal =
  | {
      readonly code: 'above-delegated-power';
      readonly holder: string;
      /** The most that it may decide, in pounds. */
      readonly limit: number;
      /** null: the sum is not stated. */
      readonly pounds: number | null;
      /** Where its power comes from. */
      readonly authority: string;
      /** Who may; null where nobody. */
      readonly decides: string | null;
    }
  | {
      readonly code: 'matter-reserved';
      readonly holder: string;
      readonly decides: string;
      readonly authority: string;
    }
  | { readonly code: 'nobody-may-decide'; readonly passedOver: readonly PassedOver[] };

/**
 * Whether a body may decide a matter of its organisation's scheme: by a power of its own that reaches, or as who delegated
 * it, standing above the lowest holder whose power reaches. Not above its delegated power, and not what is reserved to
 * another. Refuses with the source of the power. Source: governance.md §9 (scheme of delegation, reserved matters).
 */
export function mayDecide(question: MatterQuestion, decider: Decider): Result<true, MayDecideRefusal> {
  const { powers, pounds, on } = question;
  const { holder, tier } = decider;
  const own = powers.filter(
    (power) => power.part === 'decide' && power.holder === holder && holdsOn(power, on),
  );
  const limits = own.flatMap((power) => (power.pounds === null ? [] : [{ ...power, pounds: power.pounds }]));
  const reaches = (limit: number) => pounds !== null && pounds <= limit;
  if (own.length > limits.length || limits.some((power) => reaches(power.pounds))) return ok(true);
  const who = whoDecides(question);
  const [first] = limits.toSorted((one, other) => other.pounds - one.pounds);
  if (first) {
    return refuse({
      ...{ code: 'above-delegated-power', holder, pounds, limit: first.pounds, authority: first.authority },
      decides: who.ok ? who.value.decides.holder : null,
    });
  }
  if (!who.ok) return who;
  const { decides } = who.value;
  if (TIERS.indexOf(tier) > TIERS.indexOf(decides.tier)) return ok(true);
  return refuse({
    ...{ code: 'matter-reserved', holder, decides: decides.holder, authority: decides.authority },
  });
}

/** Where a kind of body stands among those who may hold a power. */
export function tierOf(profile: Profile): Tier {
  switch (profile) {
    case 'individual':
      return 'officer';
    case 'advisory':
    case 'trust-committee':
    case 'council-committee':
      return 'committee';
    case 'trust-board':
    case 'cabinet':
    case 'custom':
      return 'board';
    case 'trust-members':
    case 'council':
      return 'member';
    case 'secretary-of-state':
      return 'department';
  }
}
