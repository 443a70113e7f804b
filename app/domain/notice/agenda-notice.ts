import type { NoticeRule } from '../body/notice-rule';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result } from '../shared/result';
import { clearDays } from './clear-days';
import type { DaySum } from './day-sum';
import { latestNotice } from './latest-notice';
import type { DayUnknown, WorkingCalendar } from './working-calendar';

export type AgendaNotice = {
  readonly rule: NoticeRule;
  /** The last day on which publication gives the notice, with the days counted from it. */
  readonly latest: CalendarDate;
  readonly sum: DaySum;
  /** The clear days that publication on the day asked about gives or gave. */
  readonly given: DaySum;
  readonly enough: boolean;
};

/**
 * The clock of an agenda: by when it has to be published for the meeting, and what publication on a day (`on`: today, or
 * the day it was published) gives. Refuses `holidays-unknown`. Source: governance.md §6.1, §6.2.
 */
export function agendaNotice({
  rule,
  meetsOn,
  on,
  calendar,
}: {
  readonly rule: NoticeRule;
  readonly meetsOn: CalendarDate;
  readonly on: CalendarDate;
  readonly calendar: WorkingCalendar;
}): Result<AgendaNotice, DayUnknown> {
  const { days: needs, basis } = rule;
  const last = latestNotice({ meetsOn, needs, basis, calendar });
  if (!last.ok) return last;
  const given = clearDays({ givenOn: on, meetsOn, basis, calendar });
  if (!given.ok) return given;
  const { latest, ...sum } = last.value;
  return ok({ rule, latest, sum, given: given.value, enough: on <= latest });
}
