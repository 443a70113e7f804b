import { type CalendarDate, dateOfDay } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { type DayRule, type DayUnknown, type SkippedDay, whySkipped } from './working-calendar';

/** A sum of days with what it is made of, in order of date. */
export type DaySum = {
  readonly days: number;
  readonly counted: readonly CalendarDate[];
  readonly skipped: readonly SkippedDay[];
};

/** The days, by number, from the first to the last (none if that is earlier), by the rule. */
export function sumDays(first: number, last: number, rule: DayRule): Result<DaySum, DayUnknown> {
  const counted: CalendarDate[] = [];
  const skipped: SkippedDay[] = [];
  for (let day = first; day <= last; day += 1) {
    const why = whySkipped(day, rule);
    if (!why.ok) return why;
    if (why.value) skipped.push(why.value);
    else counted.push(dateOfDay(day));
  }
  return ok({ days: counted.length, counted, skipped });
}

/**
 * From the first day onwards (step 1) or backwards (step -1), the day on which so many have counted. With none needed
 * it is the day before the first, as one goes.
 */
export function dayReached(
  first: number,
  step: 1 | -1,
  { needs, rule }: { readonly needs: number; readonly rule: DayRule },
): Result<number, DayUnknown> {
  let day = first - step;
  for (let found = 0; found < needs; ) {
    day += step;
    const why = whySkipped(day, rule);
    if (!why.ok) return why;
    if (!why.value) found += 1;
  }
  return ok(day);
}
