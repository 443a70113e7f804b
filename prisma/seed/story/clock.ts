import type { Clock } from '../acts/hold-meeting';
import type { MeetingPlan } from '../acts/meeting-plan';
import type { Dates } from '../calendar';

/** The minutes of a meeting as they pass, from its planned beginning. */
export function clockOf({ at }: Dates, { on, from }: MeetingPlan): Clock {
  const begins = Date.parse(at(on, from));
  return (minute) => new Date(begins + minute * 60_000).toISOString();
}
