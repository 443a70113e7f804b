import { takeDays } from '../notice/day-sum';
import type { DayRule } from '../notice/working-calendar';
import { type CalendarDate, dateOfDay, dayNumber, daysFrom } from '../shared/calendar';

/**
 * The last day of a stage's target: the day of arrival is day 1 (demonstration.md). Working days begin with
 * the day of arrival or the first working day after it. Null when the sum reaches beyond the holiday data:
 * unknown is said, never invented.
 */
export function stageTarget(
  arrivedOn: CalendarDate,
  { days, rule }: { readonly days: number; readonly rule: DayRule },
): CalendarDate | null {
  const taken = takeDays(dayNumber(arrivedOn), { needs: days, step: 1, rule });
  return taken.ok ? dateOfDay(taken.value.reached) : null;
}

export type StageAge = {
  /** Calendar days here; the day of arrival is day 1. */
  readonly day: number;
  /** Calendar days from arrival to the target, both counted; null when the target is not known. */
  readonly of: number | null;
  /** Calendar days past the target. */
  readonly over: number;
};

/** Day N of M, and how many days past the target. */
export function stageAge(
  today: CalendarDate,
  { arrivedOn, targetOn }: { readonly arrivedOn: CalendarDate; readonly targetOn: CalendarDate | null },
): StageAge {
  const day = Math.max(1, daysFrom(arrivedOn, today) + 1);
  if (targetOn === null) return { day, of: null, over: 0 };
  return {
    day,
    of: Math.max(1, daysFrom(arrivedOn, targetOn) + 1),
    over: Math.max(0, daysFrom(targetOn, today)),
  };
}
