import { type CalendarDate, daysFrom } from '~/domain/shared/calendar';
import type { Result } from '~/domain/shared/result';
import { type NoticeGiven, noticeGiven } from './notice-given';
import type { DayBasis, DayUnknown, WorkingCalendar } from './working-calendar';

export type AdjournmentFacts = {
  readonly adjournedOn: CalendarDate;
  readonly noticeOn: CalendarDate;
  /** The day on which the meeting goes on. */
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly basis?: DayBasis | undefined;
};

/**
 * Whether an adjourned general meeting may go on: more than 14 days after the adjournment it needs seven clear days'
 * notice, before that none. Refuses `holidays-unknown`. Source: governance.md §4 (model articles 24, 27).
 */
export function adjournment(facts: AdjournmentFacts): Result<NoticeGiven, DayUnknown> {
  const { adjournedOn, noticeOn: givenOn, meetsOn, calendar, basis = 'calendar' } = facts;
  const needs = daysFrom(adjournedOn, meetsOn) > 14 ? 7 : 0;
  return noticeGiven({ givenOn, meetsOn, calendar, basis, needs });
}
