import { stageTarget } from '~/domain/paper/stage-target';
import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import { calendarOf } from '~/persistence/closures';
import type { StageRow } from '~/persistence/route-row';

type Planned = Pick<StageRow, 'id' | 'state' | 'targetDays' | 'targetUnit' | 'targetOn' | 'body'>;

/**
 * When each station to come would be through, if it and every one before it takes its days from the target of the
 * present one (or from today, when that has passed). Nothing after a sum that reaches beyond the holiday data.
 */
export function expectedDates(
  stages: readonly Planned[],
  today: CalendarDate,
): ReadonlyMap<string, CalendarDate> {
  const expected = new Map<string, CalendarDate>();
  const here = stages.find(({ state }) => state === 'current');
  if (!here?.targetOn) return expected;
  let from: CalendarDate = here.targetOn < today ? today : here.targetOn;
  for (const stage of stages.filter(({ state }) => state === 'to-come')) {
    const rule = { basis: stage.targetUnit as 'calendar' | 'working', calendar: calendarOf(stage.body) };
    const until = stage.targetOn ?? stageTarget(addDays(from, 1), { days: stage.targetDays, rule });
    if (until === null) return expected;
    expected.set(stage.id, until);
    from = until;
  }
  return expected;
}
