import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';

// A page asks for the day of the same few instants again and again, and the sum takes forty millionths of a second.
const days = new Map<string, string>();
const MOST_DAYS = 2000;

/** The Europe/London calendar date (YYYY-MM-DD) of an instant (ISO 8601, UTC). */
export function londonDate(instant: string): string {
  const day = days.get(instant) ?? dayOf(instant);
  if (days.size >= MOST_DAYS) days.clear();
  days.set(instant, day);
  return day;
}

function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** The instant at which a London calendar date has ended: midnight after it, exclusive. */
export function endOfLondonDay(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(ZONE).toInstant().toString();
}

/** The instant of a local time (HH:MM) on a London calendar date. */
export function londonInstant(date: string, time: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
}

/** Whether London's clocks show local times (HH:MM) on a date: not those that they are put forward past. */
export function areLondonTimes(date: string, times: readonly string[]): boolean {
  return times.every((time) => londonTime(londonInstant(date, time)) === time);
}

/** The same time of day in London so many days on: across a change of the clocks that is an hour more or less. */
export function londonDaysOn(instant: string, days: number): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).add({ days }).toInstant().toString();
}

/** The local time (HH:MM) of an instant. */
export function londonTime(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
