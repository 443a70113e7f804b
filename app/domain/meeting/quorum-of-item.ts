import type { QuorumRule } from '../body/rule-card';
import { type Attendance, countsAsPresent, isHere } from './attendance';
import { decideQuorum, type Quorum } from './quorum';
import type { CategoryPool } from './quorum-categories';
import { countdownOfQuorum } from './quorum-countdown';

/** A seat as far as the quorum of one item goes. */
export type QuorumSeat = {
  readonly category: string;
  /** Null where nobody holds the seat. */
  readonly attendance: Attendance | null;
  /** Kept from this item by its holder's interest. */
  readonly barred: boolean;
};

export type QuorumOfItem = Quorum & {
  /** How many more may leave with the quorum kept; null where it is not met. */
  readonly mayLeave: number | null;
  readonly vacant: number;
  /** Would count but for their interest. */
  readonly recused: number;
  /** Here on line where that does not count. */
  readonly onLine: number;
  /** Were here and left. */
  readonly left: number;
  /** Sent apologies, absent or still expected. */
  readonly away: number;
};

/**
 * The quorum of one item as it stands, from attendance and rulings: what the meter shows. Of the meeting as a whole when no
 * seat is given as barred. Source: governance.md §4: the recused do not count, vacant seats do among "all".
 */
export function quorumOfItem(
  seats: readonly QuorumSeat[],
  { rule, remote }: { readonly rule: QuorumRule; readonly remote: boolean },
): QuorumOfItem {
  const held = seats.flatMap(({ attendance, ...seat }) => (attendance ? [{ ...seat, attendance }] : []));
  const present = held.filter(({ attendance }) => countsAsPresent(attendance, remote));
  const counting = present.filter(({ barred }) => !barred);
  const pool = poolOf(counting);
  const quorum = decideQuorum({ rule, seats: seats.length, counting: pool, withRecused: poolOf(present) });
  const categories = Object.fromEntries(pool.categories);
  const { mayLeave } = countdownOfQuorum({ rule, seats: seats.length, counted: counting.length, categories });
  const hereOnLine = held.filter(
    ({ attendance }) => isHere(attendance) && !countsAsPresent(attendance, remote),
  );
  const left = held.filter(({ attendance }) => attendance.leftAt !== null);
  const { needed, counted, met, state } = quorum;
  return {
    needed,
    counted,
    met,
    state,
    mayLeave,
    vacant: seats.length - held.length,
    recused: present.length - counting.length,
    onLine: hereOnLine.length,
    left: left.length,
    away: held.length - present.length - hereOnLine.length - left.length,
  };
}

function poolOf(
  seats: readonly { readonly category: string }[],
): CategoryPool & { categories: Map<string, number> } {
  const categories = new Map<string, number>();
  for (const { category } of seats) categories.set(category, (categories.get(category) ?? 0) + 1);
  return { seats: seats.length, counted: seats.length, categories };
}
