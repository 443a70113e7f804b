import { addDays, type CalendarDate, daysFrom } from '~/domain/shared/calendar';
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

const LONG_DAYS = 14;
const CLEAR_DAYS = 7;

/**
 * Whether an adjourned general meeting may go on: more than 14 days after the adjournment it needs seven clear days'
 * notice, before that none. Refuses `holidays-unknown`. Source: governance.md §4 (model articles 24, 27).
 */
export function adjournment(facts: AdjournmentFacts): Result<NoticeGiven, DayUnknown> {
  const { adjournedOn, noticeOn: givenOn, meetsOn, calendar, basis = 'calendar' } = facts;
  const needs = continuationNeeds(adjournedOn, meetsOn);
  return noticeGiven({ givenOn, meetsOn, calendar, basis, needs });
}

/** The last day on which it goes on without notice. */
export function lastWithoutNotice(adjournedOn: CalendarDate): CalendarDate {
  return addDays(adjournedOn, LONG_DAYS);
}

/** Clear days' notice that the continuation of an adjourned general meeting needs: seven more than 14 days later, else none. */
export function continuationNeeds(adjournedOn: CalendarDate, meetsOn: CalendarDate): number {
  return daysFrom(adjournedOn, meetsOn) > LONG_DAYS ? CLEAR_DAYS : 0;
}
