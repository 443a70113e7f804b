import { ok, type Result, refuse } from '../shared/result';
import type { Profile } from './profile';

/** Who may have substitutes at all, by a rule of their own: the others decide in person or not at all. */
const MAY: readonly Profile[] = ['trust-board', 'trust-committee', 'advisory', 'council-committee', 'custom'];

export type SubstitutesRefusal = { readonly code: 'substitutes-unlawful' };

/** The rule by which a seat's holder may send somebody else: the standing order or article that says so; null where none. */
export function substitutesRule(card: { readonly substitutes?: string | undefined } | null): string | null {
  return card?.substitutes?.trim() || null;
}

/**
 * Whether the card's rule on substitutes is lawful. A council's committee has them by standing orders; a trust's directors
 * only as alternates under its articles; never full council, an executive, a company's members (who have proxies) or one
 * person who decides alone: `substitutes-unlawful`. Source: governance.md §5.
 */
export function checkSubstitutes(card: {
  readonly profile: Profile;
  readonly substitutes?: string | undefined;
}): Result<true, SubstitutesRefusal> {
  const lawful = substitutesRule(card) === null || MAY.includes(card.profile);
  return lawful ? ok(true) : refuse({ code: 'substitutes-unlawful' });
}

/** Whether a body of the profile may have substitutes under a rule of its own. */
export function mayHaveSubstitutes(profile: Profile): boolean {
  return MAY.includes(profile);
}
