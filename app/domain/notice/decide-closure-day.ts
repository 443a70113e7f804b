import type { CalendarDate } from '../shared/calendar';
import { dayNumber } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import { type DayUnknown, type WorkingCalendar, whySkipped } from './working-calendar';

export type ClosureDayRefusal =
  | DayUnknown
  | { readonly code: 'closure-not-ahead' }
  | { readonly code: 'closure-counts-not'; readonly reason: string }
  | { readonly code: 'closure-in-window' };

type Facts = {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** The last day of the body's call-in window that closes last; null where none is open. */
  readonly windowUntil: CalendarDate | null;
};

/**
 * Whether a body's office may be said to close on a day, or to open after all: a day still to come, so that no notice
 * already counted changes under anybody's hands, in no call-in window that is open, and one that would count but for the
 * closure. Refuses also beyond the holiday data. Source: governance.md §6.1 (closure days are local).
 */
export function decideClosureDay(
  day: CalendarDate,
  { today, calendar, windowUntil }: Facts,
): Result<true, ClosureDayRefusal> {
  if (day <= today) return refuse({ code: 'closure-not-ahead' });
  if (windowUntil !== null && day <= windowUntil) return refuse({ code: 'closure-in-window' });
  const skipped = whySkipped(dayNumber(day), { basis: 'working', calendar });
  if (!skipped.ok) return skipped;
  return skipped.value ? refuse({ code: 'closure-counts-not', reason: skipped.value.reason }) : ok(true);
}
