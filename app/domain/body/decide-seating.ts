import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** A place held from one day until another, both inclusive; without an end it goes on. */
export type Held = {
  readonly id: string;
  readonly personId: string;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
};

export type SeatingRefusal =
  | { readonly code: 'place-ends-before-it-begins' }
  | { readonly code: 'seat-held'; readonly fromOn: CalendarDate; readonly untilOn: CalendarDate | null }
  | { readonly code: 'sits-already' | 'acts-for-a-member' };

type Span = Pick<Held, 'fromOn' | 'untilOn'>;

type Seating = {
  readonly wish: Omit<Held, 'id'>;
  /** Everybody who ever held the seat or will. */
  readonly ofSeat: readonly Held[];
  /** Other seats of the same body that the person ever held or will. */
  readonly ofPerson: readonly Held[];
  /** Days on which the person acts for a member of the body, as proxy or representative. */
  readonly actsOn?: readonly Span[];
};

/**
 * Whether a person may take a seat for the days: at no day two hold one seat, or one person two of a body, or one and acts
 * for the holder of another, so that everybody has one vote (governance.md §5; CA 2006 s.284). Answers the place that is
 * there already where the same person holds it all those days. Refuses `seat-held` with who stands in the way.
 */
export function decideSeating({
  wish,
  ofSeat,
  ofPerson,
  actsOn = [],
}: Seating): Result<string | null, SeatingRefusal> {
  if (wish.untilOn !== null && wish.untilOn < wish.fromOn)
    return refuse({ code: 'place-ends-before-it-begins' });
  const same = ofSeat.find((held) => held.personId === wish.personId && covers(held, wish));
  if (same) return ok(same.id);
  const inTheWay = ofSeat.find((held) => overlaps(held, wish));
  if (inTheWay) return refuse({ code: 'seat-held', fromOn: inTheWay.fromOn, untilOn: inTheWay.untilOn });
  if (ofPerson.some((held) => overlaps(held, wish))) return refuse({ code: 'sits-already' });
  return actsOn.some((span) => overlaps(span, wish)) ? refuse({ code: 'acts-for-a-member' }) : ok(null);
}

/** Held on at least one day: one that ended before it began never was. */
function overlaps(a: Span, b: Span): boolean {
  return everWas(a) && startsBy(a, b.untilOn) && startsBy(b, a.untilOn);
}

function startsBy({ fromOn }: Span, until: CalendarDate | null): boolean {
  return until === null || fromOn <= until;
}

function covers(held: Span, { fromOn, untilOn }: Span): boolean {
  if (held.fromOn > fromOn) return false;
  return held.untilOn === null || (untilOn !== null && untilOn <= held.untilOn);
}

/** Whether there was a day on which the place was held. */
export function everWas({ fromOn, untilOn }: Span): boolean {
  return untilOn === null || fromOn <= untilOn;
}
