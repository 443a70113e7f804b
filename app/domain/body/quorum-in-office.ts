import { decideQuorum } from '../meeting/quorum';
import type { CalendarDate } from '../shared/calendar';
import { everWas, type Held } from './decide-seating';
import type { QuorumRule } from './rule-card';

/** The body's seats as they are held from a day on, against its quorum. */
export type OfficeOn = {
  readonly on: CalendarDate;
  readonly held: number;
  readonly needed: number;
  /** Whether those who hold seats could make a quorum if all came, minimums by category included. */
  readonly possible: boolean;
};

type SeatWithHolders = {
  readonly category: string;
  /** The chair's seat or a deputy's. */
  readonly leads?: boolean | undefined;
  readonly holders: readonly Pick<Held, 'fromOn' | 'untilOn'>[];
};

/** The quorum where so many seats are held (domain/body/members-quorum). */
type RuleFor = (held: number) => QuorumRule;

/**
 * What vacancies leave of a quorum, today and from each day on which a seat falls vacant or is taken: a vacancy lowers no
 * quorum (governance.md §4), so with too few in office none can be made; directors may then only appoint more or call a
 * general meeting (model article 11).
 */
export function quorumInOffice(
  seats: readonly SeatWithHolders[],
  { ruleFor, days }: { readonly ruleFor: RuleFor; readonly days: readonly CalendarDate[] },
): readonly OfficeOn[] {
  return days.map((on) => {
    const held = seats.filter(({ holders }) => holders.some((holder) => holdsOn(holder, on)));
    const categories = new Map<string, number>();
    for (const { category } of held) categories.set(category, (categories.get(category) ?? 0) + 1);
    const leads = held.filter((seat) => seat.leads).length;
    const pool = { seats: held.length, counted: held.length, categories, leads };
    const rule = ruleFor(held.length);
    const { needed, met } = decideQuorum({ rule, seats: seats.length, counting: pool, withRecused: pool });
    return { on, held: held.length, needed, possible: met };
  });
}

function holdsOn(span: Pick<Held, 'fromOn' | 'untilOn'>, on: CalendarDate): boolean {
  return everWas(span) && span.fromOn <= on && (span.untilOn === null || span.untilOn >= on);
}
