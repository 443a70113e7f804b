import { ok, type Result, refuse } from '../shared/result';
import type { Profile } from './profile';

export const URGENCY_TAKERS = ['chair', 'chair-or-deputy', 'nobody'] as const;
export const URGENCY_ANSWERS = ['ratify', 'note'] as const;

/**
 * Who may decide for the body between its meetings where it cannot wait, how many other members are consulted first, and
 * what the body's next meeting does with the report.
 */
export type UrgencyRule = {
  readonly by: (typeof URGENCY_TAKERS)[number];
  /** Other members at the least; who else is consulted is recorded beside. */
  readonly consults: number;
  readonly answer: (typeof URGENCY_ANSWERS)[number];
};

export type UrgencyRuleRefusal =
  | { readonly code: 'urgency-unlawful' }
  | { readonly code: 'consults-above-seats'; readonly most: number };

/**
 * What a card without a rule of its own means. A company's board leaves it to its chair with one other director and
 * ratifies; a council's leader may discharge any executive function (LGA 2000 s.9E), so the executive notes it; nobody
 * decides alone for a council or its committees (LGA 1972 s.101). Source: governance.md §9.
 */
export function usualUrgency(profile: Profile): UrgencyRule {
  switch (profile) {
    case 'trust-board':
    case 'trust-committee':
    case 'custom':
      return { by: 'chair', consults: 1, answer: 'ratify' };
    case 'cabinet':
      return { by: 'chair', consults: 0, answer: 'note' };
    case 'advisory':
    case 'trust-members':
    case 'council':
    case 'council-committee':
    case 'individual':
    case 'secretary-of-state':
      return { by: 'nobody', consults: 0, answer: 'ratify' };
  }
}

/** Whether one member can decide for such a body at all; only then does its card say more. */
export function hasUrgency(profile: Profile): boolean {
  return usualUrgency(profile).by !== 'nobody';
}

export function urgencyRule(card: {
  readonly profile: Profile;
  readonly urgency?: UrgencyRule | undefined;
}): UrgencyRule {
  return card.urgency ?? usualUrgency(card.profile);
}

/** Whether a card may say so: somebody only where the law lets one member decide, and not more consulted than there are. */
export function checkUrgency(
  rule: UrgencyRule,
  { profile, seats }: { readonly profile: Profile; readonly seats: number },
): Result<true, UrgencyRuleRefusal> {
  if (rule.by === 'nobody') return ok(true);
  if (!hasUrgency(profile)) return refuse({ code: 'urgency-unlawful' });
  if (rule.consults > seats - 1) return refuse({ code: 'consults-above-seats', most: seats - 1 });
  return ok(true);
}
