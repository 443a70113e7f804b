import type { CategoryMinimums, QuorumRule } from '../body/rule-card';
import type { Restricted } from '../body/voting-restriction';
import { type Attendance, countsAsPresent, isHere } from './attendance';
import { decideQuorum, lacksLead, type Quorum } from './quorum';
import type { CategoryPool } from './quorum-categories';
import { countdownOfQuorum } from './quorum-countdown';

/** A seat as far as the quorum of one item goes. */
export type QuorumSeat = {
  readonly category: string;
  /** The chair's seat or a deputy's. */
  readonly leads?: boolean | undefined;
  /** Null where nobody holds the seat. */
  readonly attendance: Attendance | null;
  /** Kept from this item by its holder's interest. */
  readonly barred: boolean;
  /** Kept from voting by a standing order. */
  readonly restricted?: Restricted | null | undefined;
};

/** What else is wanting where enough are counted: so many of a category, or the chair or a deputy (category null). */
export type Wanting = { readonly category: string | null; readonly need: number; readonly have: number };

export type QuorumOfItem = Quorum & {
  readonly wanting: readonly Wanting[];
  /** How many more may leave with the quorum kept; null where it is not met. */
  readonly mayLeave: number | null;
  readonly vacant: number;
  /** Would count but for their interest. */
  readonly recused: number;
  /** Would count but for a standing order. */
  readonly restricted: number;
  /** Here on line where that does not count. */
  readonly onLine: number;
  /** Were here and left. */
  readonly left: number;
  /** Sent apologies, absent or still expected. */
  readonly away: number;
};

/**
 * The quorum of one item as it stands, from attendance and rulings: what the meter shows. Of the meeting as a whole when no
 * seat is given as barred. Source: governance.md §4, §5: the recused and those a standing order keeps from voting do not count,
 * vacant seats do among "all".
 */
export function quorumOfItem(
  seats: readonly QuorumSeat[],
  { rule, remote }: { readonly rule: QuorumRule; readonly remote: boolean },
): QuorumOfItem {
  const held = seats.flatMap(({ attendance, ...seat }) => (attendance ? [{ ...seat, attendance }] : []));
  const present = held.filter(({ attendance }) => countsAsPresent(attendance, remote));
  const counting = present.filter(({ barred, restricted }) => !barred && !restricted);
  const restricted = present.filter((seat) => seat.restricted && !seat.barred);
  const elsewhere = present.filter((seat) => !seat.restricted?.wholly);
  const pool = poolOf(counting);
  const quorum = decideQuorum({ rule, seats: seats.length, counting: pool, withRecused: poolOf(elsewhere) });
  const categories = Object.fromEntries(pool.categories);
  const { leads } = pool;
  const counted = counting.length;
  const { mayLeave } = countdownOfQuorum({ rule, seats: seats.length, counted, categories, leads });
  const hereOnLine = held.filter(
    ({ attendance }) => isHere(attendance) && !countsAsPresent(attendance, remote),
  );
  const left = held.filter(({ attendance }) => attendance.leftAt !== null);
  const { needed, met, state } = quorum;
  return {
    needed,
    counted,
    met,
    state,
    mayLeave,
    wanting: wantingOf(rule, pool),
    vacant: seats.length - held.length,
    recused: present.length - counting.length - restricted.length,
    restricted: restricted.length,
    onLine: hereOnLine.length,
    left: left.length,
    away: held.length - present.length - hereOnLine.length - left.length,
  };
}

type Counted = { readonly category: string; readonly leads?: boolean | undefined };
type KnownPool = CategoryPool & { readonly categories: Map<string, number> };

function wantingOf(rule: QuorumRule, pool: KnownPool): readonly Wanting[] {
  const short = Object.entries<number>(rule.categories ?? ({} satisfies CategoryMinimums)).flatMap(
    ([category, need]) => {
      const have = pool.categories.get(category) ?? 0;
      return have < need ? [{ category, need, have }] : [];
    },
  );
  return lacksLead(rule, pool) ? [...short, { category: null, need: 1, have: 0 }] : short;
}

function poolOf(seats: readonly Counted[]): KnownPool {
  const categories = new Map<string, number>();
  for (const { category } of seats) categories.set(category, (categories.get(category) ?? 0) + 1);
  const leads = seats.filter((seat) => seat.leads).length;
  return { seats: seats.length, counted: seats.length, categories, leads };
}
