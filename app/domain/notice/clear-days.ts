import { type CalendarDate, dayNumber } from '~/domain/shared/calendar';
import type { Result } from '~/domain/shared/result';
import { type DaySum, sumDays } from './day-sum';
import type { DayRule, DayUnknown } from './working-calendar';

export type ClearDaysFacts = DayRule & { readonly givenOn: CalendarDate; readonly meetsOn: CalendarDate };

/**
 * Clear days: those strictly between the day of notice and the day of the meeting that count. A meeting on or before
 * the day of notice has none. Refuses `holidays-unknown`. Source: governance.md §6.1 (R v Herefordshire Justices 1820:
 * both end days are left out).
 */
export function clearDays({ givenOn, meetsOn, ...rule }: ClearDaysFacts): Result<DaySum, DayUnknown> {
  return sumDays(dayNumber(givenOn) + 1, dayNumber(meetsOn) - 1, rule);
}
