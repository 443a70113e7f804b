import { lapse } from '~/domain/notice/lapse';
import { endOfLondonDay } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';

/**
 * The last day of a resolution circulated on a London date, and the exclusive instant at which it lapses: the end of
 * that day, Europe/London. `days` are calendar days, the day of circulation the first (CA 2006 s.297).
 */
export function lapseOf(
  circulatedOn: string,
  days: number,
): { readonly lapsesOn: string; readonly lapsesAt: Date } {
  const period = lapse({ circulatedOn, days, calendar: workingCalendar });
  // Calendar days ask no holiday, so nothing is unknown.
  if (!period.ok) throw new RangeError(`no lapse from ${circulatedOn}`);
  const { lastOn } = period.value;
  return { lapsesOn: lastOn, lapsesAt: new Date(endOfLondonDay(lastOn)) };
}
