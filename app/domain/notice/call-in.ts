import { type CalendarDate, dateOfDay, dayNumber } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { type DaySum, takeDays } from './day-sum';
import type { DayBasis, DayRule, DayUnknown, WorkingCalendar } from './working-calendar';

export type CallInFacts = {
  /** The day on which the decision was published; the first day that counts is the next. */
  readonly publishedOn: CalendarDate;
  readonly days: number;
  readonly calendar: WorkingCalendar;
  readonly basis?: DayBasis | undefined;
  /** When a decision not called in takes effect: a setting of the card, since councils differ. */
  readonly takesEffect?: 'next-working-day' | 'next-day' | undefined;
};

export type CallInWindow = DaySum & {
  /** The last day on which a request is in time. */
  readonly lastOn: CalendarDate;
  /** null where the window is counted in calendar days and the next working day is beyond the holiday data. */
  readonly effectiveOn: CalendarDate | null;
};

/**
 * The call-in window of an executive decision: it closes at the end of the last of so many days after publication.
 * Refuses `holidays-unknown` where working days are counted. Source: governance.md §6.4 (LGA 2000 s.9F; local rules).
 */
export function callIn(facts: CallInFacts): Result<CallInWindow, DayUnknown> {
  const { publishedOn, days, calendar, basis = 'working', takesEffect = 'next-working-day' } = facts;
  const published = dayNumber(publishedOn);
  const rule = { basis, calendar };
  const taken = takeDays(published + 1, { needs: days, step: 1, rule });
  if (!taken.ok) return taken;
  const { reached: last, ...sum } = taken.value;
  const effectRule: DayRule = { basis: takesEffect === 'next-day' ? 'calendar' : 'working', calendar };
  const effective = takeDays(last + 1, { needs: 1, step: 1, rule: effectRule });
  const window = { ...sum, lastOn: dateOfDay(last) };
  if (effective.ok) return ok({ ...window, effectiveOn: dateOfDay(effective.value.reached) });
  return basis === 'calendar' ? ok({ ...window, effectiveOn: null }) : effective;
}
