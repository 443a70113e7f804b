import { whySkipped } from '~/domain/notice/working-calendar';
import { addDays, type CalendarDate, dayNumber, daysFrom, isWeekend } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import { endOfLondonDay, londonDate, londonInstant, londonTime } from '~/platform/london';
import { workingCalendar } from '~/platform/working-calendar';

const MINUTE_MS = 60_000;
/** How long the Trust Board has been sitting at the first start, and how long it means to sit. */
const SITTING_MINUTES = 70;
const MEETING_MINUTES = 150;

export type Dates = {
  readonly now: Instant;
  readonly today: CalendarDate;
  /** So many days from today, whatever day that is. */
  readonly day: (days: number) => CalendarDate;
  /** The nearest working day on or before that day: where meetings are placed. */
  readonly before: (days: number) => CalendarDate;
  /** The first working day on or after that day; where that is not yet past, the last one before it. */
  readonly after: (days: number) => CalendarDate;
  readonly at: (date: CalendarDate, time: string) => Instant;
  /** A moment of today's meeting: so many of its seventy minutes in, fewer where the day is younger than that. */
  readonly sitting: (minute: number) => Instant;
  readonly sittingFrom: string;
  readonly sittingUntil: string;
  /** What stands for 1 April 2027: the first 1 April at least 120 days away. */
  readonly april: CalendarDate;
  /** What stands for 31 March 2028: the 31 March after that. */
  readonly march: CalendarDate;
  /** The last whole financial year, `2025–26`, and the one that begins on `april`. */
  readonly yearPast: string;
  readonly yearAhead: string;
  /** `23 November 2026`. */
  readonly words: (date: CalendarDate) => string;
};

/** Every date of the story, reckoned from the moment of the first start (demonstration.md, Start state). */
export function datesOf(start: Date): Dates {
  const now = start.toISOString();
  const today = londonDate(now);
  const april = firstApril(addDays(today, 120));
  const past = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 2 : 1);
  const day = (days: number) => addDays(today, days);
  const before = (days: number) => step(day(days), -1);
  const opened = openingOf(start, today);
  const sitting = (minute: number) =>
    new Date(opened + ((start.getTime() - opened) * minute) / SITTING_MINUTES).toISOString();
  const sittingFrom = londonTime(new Date(opened).toISOString());
  return {
    now,
    today,
    day,
    before,
    after: (days) => {
      const found = step(day(days), 1);
      return days >= 0 || found < today ? found : before(days);
    },
    at: londonInstant,
    sitting,
    sittingFrom,
    sittingUntil: untilOf(opened, today),
    april,
    march: `${Number(april.slice(0, 4)) + 1}-03-31`,
    yearPast: financialYear(past),
    yearAhead: financialYear(Number(april.slice(0, 4))),
    words,
  };
}

/** `2025–26`. */
function financialYear(from: number): string {
  return `${from}–${String(from + 1).slice(2)}`;
}

/** Where the holiday data ends, a day is only known not to be a weekend: no holiday is invented. */
export function isWorkingDay(date: CalendarDate): boolean {
  const day = dayNumber(date);
  const skipped = whySkipped(day, { basis: 'working', calendar: workingCalendar });
  return skipped.ok ? skipped.value === null : !isWeekend(day);
}

function step(from: CalendarDate, by: 1 | -1): CalendarDate {
  let date = from;
  while (!isWorkingDay(date)) date = addDays(date, by);
  return date;
}

function firstApril(from: CalendarDate): CalendarDate {
  const year = Number(from.slice(0, 4));
  return from.slice(5) <= '04-01' ? `${year}-04-01` : `${year + 1}-04-01`;
}

/** Seventy minutes ago at a round time, or the beginning of the day where that is later. */
function openingOf(start: Date, today: CalendarDate): number {
  const rounded =
    Math.floor((start.getTime() - SITTING_MINUTES * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS;
  return Math.max(rounded, Date.parse(londonInstant(today, '00:00')));
}

function untilOf(opened: number, today: CalendarDate): string {
  const lastMinute = Date.parse(endOfLondonDay(today)) - MINUTE_MS;
  return londonTime(new Date(Math.min(opened + MEETING_MINUTES * MINUTE_MS, lastMinute)).toISOString());
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

function words(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** The month of the financial year (April is 1) on a day. */
export function financialMonth(date: CalendarDate): number {
  return ((Number(date.slice(5, 7)) + 8) % 12) + 1;
}

/** Whether the holiday data reaches as far as the story needs it. */
export function isWithinHolidayData({ today }: Dates): boolean {
  return daysFrom(today, workingCalendar.to) > 30;
}
