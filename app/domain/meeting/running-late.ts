import type { Instant } from '../shared/instant';

type Plan = {
  readonly startsAt: Instant;
  /** Minutes planned for the items before the one in hand, and for it. */
  readonly minutesBefore: number;
  readonly minutes: number;
  readonly itemStartedAt: Instant;
  readonly now: Instant;
};

const MINUTE = 60_000;
/** A meeting that is further from its plan has none that is worth telling. */
const MOST = 180;

/**
 * How many whole minutes the meeting runs behind its agenda (ahead of it, if negative): by the time at which the item in
 * hand began, or by how long it has gone on. Null when there is nothing worth telling.
 */
export function minutesBehind({ startsAt, minutesBefore, minutes, itemStartedAt, now }: Plan): number | null {
  const planned = Date.parse(startsAt) + minutesBefore * MINUTE;
  const begun = Date.parse(itemStartedAt) - planned;
  const overrun = Date.parse(now) - (planned + minutes * MINUTE);
  const behind = Math.trunc(Math.max(begun, overrun) / MINUTE);
  return behind === 0 || Math.abs(behind) > MOST ? null : behind;
}
