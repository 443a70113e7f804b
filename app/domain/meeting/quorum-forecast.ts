import type { QuorumRule } from '../body/rule-card';
import type { Attendance } from './attendance';
import type { Reply } from './attendance-reply';
import { type QuorumSeat, quorumOfItem } from './quorum-of-item';

export type ForecastSeat = {
  readonly category: string;
  /** Nobody holds it. */
  readonly vacant: boolean;
  /** What its holder said; null without a word. */
  readonly reply: Reply | null;
  /** Kept from the item by a ruling (`yes`), or by an interest declared or registered and not ruled on (`may`). */
  readonly barred: 'yes' | 'may' | 'no';
};

export type QuorumForecast = {
  readonly needed: number;
  /** Counted if nobody comes but those who said so, and every interest bars. */
  readonly worst: number;
  /** Counted if everybody comes who has not said otherwise, and only what was ruled bars. */
  readonly best: number;
  readonly verdict: 'met' | 'at-risk' | 'not-met';
  /** Seats held whose holder has not said. */
  readonly silent: number;
  /** Seats that an interest not ruled on may take out. */
  readonly interests: number;
};

/**
 * What quorum an item will have, from what members said and the interests that are known: `met` even at worst, `not-met`
 * even at best, `at-risk` between. Whoever comes on line counts where the card says so. Source: governance.md §4.
 */
export function forecastQuorum(
  seats: readonly ForecastSeat[],
  card: { readonly rule: QuorumRule; readonly remote: boolean },
): QuorumForecast {
  const at = (comes: (seat: ForecastSeat) => boolean, bars: readonly ForecastSeat['barred'][]) =>
    quorumOfItem(
      seats.map(
        (seat): QuorumSeat => ({
          category: seat.category,
          attendance: seat.vacant ? null : attends(seat, comes(seat)),
          barred: bars.includes(seat.barred),
        }),
      ),
      card,
    );
  const worst = at(({ reply }) => reply !== null && reply !== 'apologies', ['yes', 'may']);
  const best = at(({ reply }) => reply !== 'apologies', ['yes']);
  return {
    needed: best.needed,
    worst: worst.counted,
    best: best.counted,
    verdict: worst.met ? 'met' : best.met ? 'at-risk' : 'not-met',
    silent: seats.filter(({ vacant, reply }) => !vacant && reply === null).length,
    interests: seats.filter(({ vacant, barred }) => !vacant && barred === 'may').length,
  };
}

function attends({ reply }: ForecastSeat, comes: boolean): Attendance {
  const mode = !comes ? 'apologies' : reply === 'on-line' ? 'on-line' : 'in-room';
  return { mode, arrivedAt: null, leftAt: null };
}
