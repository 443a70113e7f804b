import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { type HeldRelief, reliefsCovering } from './ruling-basis';
import type { TouchReason } from './touches-item';

/** What a person who decides alone says of an interest of his or her own in the matter. */
export const OWN_INTERESTS = ['none', 'has'] as const;
export type OwnInterest = (typeof OWN_INTERESTS)[number];

export type OwnInterestFacts = {
  /** Null where nothing is said. */
  readonly stated: OwnInterest | null;
  /** What the interest is, or why what the register has does not bar. */
  readonly about: string;
  /** Why each of the person's registered interests touches the matter (`touchesItem`). */
  readonly touched: readonly TouchReason[];
  /** Dispensations that the person holds. */
  readonly held: readonly HeldRelief[];
  readonly paperId: string;
  readonly on: CalendarDate;
};

export type OwnInterestRefusal =
  | { readonly code: 'own-interest-unstated' }
  | { readonly code: 'own-interest-unexplained' }
  | { readonly code: 'decider-conflicted'; readonly registered: boolean };

/** The dispensation that lets the person decide; null where none is needed. */
export type Unbarred = { readonly reliefId: string | null };

/**
 * Whether a person may decide alone with the interests that he or she states and has registered. Nobody rules on them: who has
 * one takes no further step except to have it dealt with otherwise, unless a dispensation to vote covers the matter. One
 * that names the paper bars whatever is stated; another that touches it is answered. Source: governance.md §3.1 (Localism
 * Act 2011 ss.31(6) to (8) and 33), §3.4.
 */
export function decideOwnInterest(facts: OwnInterestFacts): Result<Unbarred, OwnInterestRefusal> {
  const { stated, about, touched, held, on, paperId } = facts;
  if (stated === null) return refuse({ code: 'own-interest-unstated' });
  const unexplained = about.trim() === '';
  if (unexplained && (stated === 'has' || touched.length > 0)) {
    return refuse({ code: 'own-interest-unexplained' });
  }
  const registered = touched.includes('paper');
  if (stated === 'none' && !registered) return ok({ reliefId: null });
  const voting = reliefsCovering(held, { on, paperId }).find(({ allows }) => allows === 'vote');
  return voting ? ok({ reliefId: voting.id }) : refuse({ code: 'decider-conflicted', registered });
}
