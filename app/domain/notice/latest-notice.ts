import { type CalendarDate, dateOfDay, dayNumber, isOnCalendar } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type DaySum, takeDays } from './day-sum';
import type { DayRule, DayUnknown } from './working-calendar';

export type LatestNoticeFacts = DayRule & { readonly meetsOn: CalendarDate; readonly needs: number };
export type LatestNotice = DaySum & { readonly latest: CalendarDate };

/**
 * The last day on which notice gives so many clear days, with the days counted from it to the meeting. Where none are
 * needed it is the day of the meeting. Refuses `holidays-unknown`. Source: governance.md §6.1 and §15 examples 19, 21.
 */
export function latestNotice({
  meetsOn,
  needs,
  ...rule
}: LatestNoticeFacts): Result<LatestNotice, DayUnknown> {
  const meeting = dayNumber(meetsOn);
  const taken = takeDays(meeting - 1, { needs, step: -1, rule });
  if (!taken.ok) return taken;
  const { reached, ...sum } = taken.value;
  // With none needed `reached` is the day of the meeting itself.
  const latest = needs === 0 ? reached : reached - 1;
  if (!isOnCalendar(latest)) return refuse({ code: 'beyond-calendar' });
  return ok({ ...sum, latest: dateOfDay(latest) });
}
