import type { RuleCard } from '~/domain/body/rule-card';
import type { Restricted } from '~/domain/body/voting-restriction';
import type { Attending, ListedSeat } from './outcome-input';

/** A seat of the body as it stands at this item now. */
export type SeatInRoom = {
  readonly seat: string;
  readonly category: string;
  /** The chair's seat or a deputy's. */
  readonly leads?: boolean | undefined;
  /** Who holds it; null when vacant. */
  readonly personId: string | null;
  /** null: apologies, absent or not come yet. */
  readonly attends: 'in-room' | 'on-line' | null;
  /** Came and is away now. */
  readonly left: boolean;
  /** A ruling on an interest takes the vote away for this item. */
  readonly barred: boolean;
  /** A standing order takes it away. */
  readonly restricted?: Restricted | null | undefined;
};

/** A seat that may vote in one ballot, with its holder. */
export type ElectorSeat = { readonly seat: string; readonly personId: string; readonly remote: boolean };

/**
 * The electorate of a ballot opened now: the seats filled, present (on line only where the card counts it), not barred by an
 * interest and not restricted by a standing order. It stays as it is while the ballot is open. Source: product.md, During an
 * open ballot; governance.md §3.4, §5.
 */
export function electorateOf(
  seats: readonly SeatInRoom[],
  card: Pick<RuleCard, 'remote'>,
): readonly ElectorSeat[] {
  return seats.flatMap(({ seat, personId, attends, left, barred, restricted }) => {
    const present = attends === 'in-room' || (attends === 'on-line' && card.remote);
    return personId && present && !left && !barred && !restricted
      ? [{ seat, personId, remote: attends === 'on-line' }]
      : [];
  });
}

/** Every seat as the rules of an outcome list it. */
export function listedSeats(seats: readonly SeatInRoom[]): readonly ListedSeat[] {
  return seats.map(({ seat, category, personId, leads }) => ({
    seat,
    ...(category !== '' ? { category } : {}),
    vacant: personId === null,
    ...(leads ? { leads } : {}),
  }));
}

/**
 * Who attends as far as this ballot goes: its electors, gone or not, and those who are here and do not count (barred,
 * restricted, or on line where that does not count). Who came after it was opened waits for the next and is not among them.
 */
export function attendingOf(
  seats: readonly SeatInRoom[],
  { electors, card }: { readonly electors: readonly ElectorSeat[]; readonly card: Pick<RuleCard, 'remote'> },
): readonly Attending[] {
  const electorate = new Map(electors.map((elector) => [elector.seat, elector]));
  return seats.flatMap(({ seat, attends, left, barred, restricted, personId }) => {
    const elector = electorate.get(seat);
    if (elector) return [{ seat, remote: elector.remote, left: left || attends === null }];
    const uncounted = attends !== null && (barred || restricted || (attends === 'on-line' && !card.remote));
    return uncounted && personId ? [{ seat, remote: attends === 'on-line', left }] : [];
  });
}
