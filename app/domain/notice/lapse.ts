import { type CalendarDate, dateOfDay, dayNumber } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { type DaySum, takeDays } from './day-sum';
import type { DayBasis, DayUnknown, WorkingCalendar } from './working-calendar';

export type LapseFacts = {
  /** The day on which the first copy was sent; it is day 1. */
  readonly circulatedOn: CalendarDate;
  readonly days: number;
  readonly calendar: WorkingCalendar;
  readonly basis?: DayBasis | undefined;
};

/** The period, and the last day on which an agreement is effective. */
export type LapsePeriod = DaySum & { readonly lastOn: CalendarDate };

/**
 * When a written resolution lapses: at the end of the period in the articles, or of 28 days beginning with the day of
 * circulation. Refuses `holidays-unknown` where working days are counted. Source: governance.md §0.7, §5 (CA 2006 s.297).
 */
export function lapse(facts: LapseFacts): Result<LapsePeriod, DayUnknown> {
  const { circulatedOn, days, calendar, basis = 'calendar' } = facts;
  const rule = { basis, calendar };
  const taken = takeDays(dayNumber(circulatedOn), { needs: days, step: 1, rule });
  if (!taken.ok) return taken;
  const { reached, ...sum } = taken.value;
  return ok({ ...sum, lastOn: dateOfDay(reached) });
}
