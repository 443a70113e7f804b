import { type CalendarDate, dateOfDay, dayNumber, isOnCalendar } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type DaySum, dayReached, sumDays } from './day-sum';
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
  const earliest = dayReached(meeting - 1, -1, { needs, rule });
  if (!earliest.ok) return earliest;
  const latest = needs === 0 ? meeting : earliest.value - 1;
  if (!isOnCalendar(latest)) return refuse({ code: 'beyond-calendar' });
  const sum = sumDays(latest + 1, meeting - 1, rule);
  return sum.ok ? ok({ ...sum.value, latest: dateOfDay(latest) }) : sum;
}
