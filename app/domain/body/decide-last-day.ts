import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

export type LastDayRefusal =
  | { readonly code: 'last-day-past'; readonly earliest: CalendarDate }
  | { readonly code: 'place-ends-sooner'; readonly on: CalendarDate };

type Ending = {
  /** The last day that it has now; null while it goes on. */
  readonly untilOn: CalendarDate | null;
  readonly lastOn: CalendarDate;
  readonly today: CalendarDate;
  readonly yesterday: CalendarDate;
};

/**
 * Whether a place may have this last day: yesterday, which ends it at once, or a day to come; an end already set is only
 * brought forward. Answers whether anything changes: ended at once again, it has ended.
 */
export function decideLastDay({
  untilOn,
  lastOn,
  today,
  yesterday,
}: Ending): Result<boolean, LastDayRefusal> {
  if (untilOn !== null && (untilOn === lastOn || (untilOn < today && lastOn === yesterday))) return ok(false);
  if (lastOn < yesterday) return refuse({ code: 'last-day-past', earliest: yesterday });
  return untilOn !== null && untilOn < lastOn ? refuse({ code: 'place-ends-sooner', on: untilOn }) : ok(true);
}
