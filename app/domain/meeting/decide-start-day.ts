import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

export type StartDayRefusal = { readonly code: 'meeting-not-yet'; readonly on: CalendarDate };

/**
 * A meeting is held on the day for which it was called, or late, and never before it: notice, and the 28 clear days of a
 * key decision, are reckoned to that day (governance.md §6). London calendar dates. Refuses `meeting-not-yet`.
 */
export function decideStartDay({
  meetsOn,
  today,
}: {
  readonly meetsOn: CalendarDate;
  readonly today: CalendarDate;
}): Result<true, StartDayRefusal> {
  return today < meetsOn ? refuse({ code: 'meeting-not-yet', on: meetsOn }) : ok(true);
}
