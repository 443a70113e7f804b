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

/** So many days that count, and the day, by number, on which the last of them was found. */
export type DaysTaken = DaySum & { readonly reached: number };

type Taking = { readonly needs: number; readonly step: 1 | -1; readonly rule: DayRule };

/**
 * So many days that count, going on from the first day (step 1) or back from it (step -1). With none needed it is
 * reached the day before the first, as one goes.
 */
export function takeDays(first: number, { needs, step, rule }: Taking): Result<DaysTaken, DayUnknown> {
  const counted: CalendarDate[] = [];
  const skipped: SkippedDay[] = [];
  let reached = first - step;
  while (counted.length < needs) {
    reached += step;
    const why = whySkipped(reached, rule);
    if (!why.ok) return why;
    if (why.value) skipped.push(why.value);
    else counted.push(dateOfDay(reached));
  }
  const inOrder = <T>(days: readonly T[]) => (step === 1 ? days : days.toReversed());
  return ok({ days: counted.length, counted: inOrder(counted), skipped: inOrder(skipped), reached });
}
