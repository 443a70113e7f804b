import { type CalendarDate, dayNumber, isCalendarDate, isOnCalendar } from './calendar';

/** A moment: ISO 8601 with a zone, `2026-11-23T11:20:00Z` or with an offset. The product writes UTC. */
export type Instant = string;

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** Whether the text is a moment that exists, with its zone, in the years 1 to 9999 as UTC has them. */
export function isInstant(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null || !isCalendarDate(parts[1] as CalendarDate)) return false;
  return isOnCalendar(Math.floor(measure(text).second / 86_400));
}

/** Below 0, 0 or above 0 as the first moment is earlier than, the same as or later than the second. Both must exist. */
export function compareInstants(a: Instant, b: Instant): number {
  const [x, y] = [measure(a), measure(b)];
  return x.second - y.second || x.nanosecond - y.nanosecond;
}

/** Whether no two of the moments are the same, however they are written. All must exist. */
export function areDistinct(instants: readonly Instant[]): boolean {
  const moments = instants.map(measure).map(({ second, nanosecond }) => `${second} ${nanosecond}`);
  return new Set(moments).size === instants.length;
}

function measure(instant: Instant): { second: number; nanosecond: number } {
  const [, date = '', hour, minute, second = 0, fraction = '', sign, offsetHour = 0, offsetMinute = 0] =
    SHAPE.exec(instant) as RegExpExecArray;
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -60 : 60);
  const ofDay = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return {
    second: dayNumber(date) * 86_400 + ofDay - offset,
    nanosecond: Number(fraction.padEnd(9, '0')),
  };
}
