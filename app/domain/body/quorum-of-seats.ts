import { quorumNeeded } from '../meeting/quorum-needed';
import { ok, type Result, refuse } from '../shared/result';
import type { QuorumRule } from './rule-card';

/** A seat as far as a card's quorum may ask for it. */
export type CardSeat = {
  readonly category: string;
  /** The chair's or a deputy's. */
  readonly leads: boolean;
};

export type QuorumOfSeatsRefusal =
  | { readonly code: 'quorum-of-nobody' }
  | { readonly code: 'quorum-above-seats'; readonly needed: number; readonly seats: number }
  | {
      readonly code: 'minimum-above-seats';
      readonly category: string;
      readonly needed: number;
      readonly seats: number;
    }
  | { readonly code: 'no-seat-to-lead' };

/**
 * Whether all seats of a body together could make the quorum, and whether it asks for anybody at all: not more than there
 * are, nor more of a category, nor a chair or deputy where there is none. Source: governance.md §4.
 */
export function checkQuorumOfSeats(
  quorum: QuorumRule,
  seats: readonly CardSeat[],
): Result<true, QuorumOfSeatsRefusal> {
  const needed = quorumNeeded(quorum, seats.length);
  if (needed === 0) return refuse({ code: 'quorum-of-nobody' });
  if (needed > seats.length) return refuse({ code: 'quorum-above-seats', needed, seats: seats.length });
  for (const [category, least] of Object.entries<number>(quorum.categories ?? {})) {
    const of = seats.filter((seat) => seat.category === category).length;
    if (least > of) return refuse({ code: 'minimum-above-seats', category, needed: least, seats: of });
  }
  const lacksLead = quorum.chairOrDeputy && !seats.some(({ leads }) => leads);
  return lacksLead ? refuse({ code: 'no-seat-to-lead' }) : ok(true);
}
