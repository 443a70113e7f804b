import { addDays } from '~/domain/shared/calendar';
import { reads } from '~/persistence/reads';
import { londonDate, londonInstant } from '~/platform/london';

const START_OF_WORK = '09:00';

/**
 * The next instant after `now` at which something is set to happen: a meeting starts, a call-in window
 * closes, a resolution in writing lapses, advice or an action falls due, a stage's target passes. Null when nothing is ahead.
 */
export async function nextEvent(now: Date): Promise<Date | null> {
  const fromOn = firstWorkAhead(now);
  const first = { take: 1 } as const;
  const [meetings, windows, resolutions, advice, actions, stages] = await Promise.all([
    reads().meeting.findMany({
      where: { state: 'scheduled', startsAt: { gt: now } },
      orderBy: { startsAt: 'asc' },
      select: { startsAt: true },
      ...first,
    }),
    reads().decision.findMany({
      where: { callInClosesAt: { gt: now } },
      orderBy: { callInClosesAt: 'asc' },
      select: { callInClosesAt: true },
      ...first,
    }),
    reads().resolution.findMany({
      where: { state: 'circulating', lapsesAt: { gt: now } },
      orderBy: { lapsesAt: 'asc' },
      select: { lapsesAt: true },
      ...first,
    }),
    reads().adviceRequest.findMany({
      where: { answeredAt: null, endedAt: null, dueOn: { gte: fromOn } },
      orderBy: { dueOn: 'asc' },
      select: { dueOn: true },
      ...first,
    }),
    reads().action.findMany({
      where: { state: 'open', dueOn: { gte: fromOn } },
      orderBy: { dueOn: 'asc' },
      select: { dueOn: true },
      ...first,
    }),
    reads().stage.findMany({
      where: { state: 'current', targetOn: { gte: fromOn } },
      orderBy: { targetOn: 'asc' },
      select: { targetOn: true },
      ...first,
    }),
  ]);
  const days = [...advice, ...actions]
    .map(({ dueOn }) => dueOn)
    .concat(stages.flatMap(({ targetOn }) => targetOn ?? []));
  const instants = [
    ...meetings.map(({ startsAt }) => startsAt),
    ...resolutions.map(({ lapsesAt }) => lapsesAt),
    ...windows.flatMap(({ callInClosesAt }) => callInClosesAt ?? []),
    ...days.map((day) => new Date(londonInstant(day, START_OF_WORK))),
  ].filter((at) => at > now);
  return instants.length === 0 ? null : new Date(Math.min(...instants.map((at) => at.getTime())));
}

/** The London calendar date of the next start of work after `now`: today, before nine. */
function firstWorkAhead(now: Date): string {
  const today = londonDate(now.toISOString());
  return new Date(londonInstant(today, START_OF_WORK)) > now ? today : addDays(today, 1);
}
