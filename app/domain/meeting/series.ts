import { addDays, type CalendarDate, dayNumber, isCalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** Day 0 of the calendar was a Wednesday: 0 is Monday here, 6 Sunday. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const WEEKS_OF_MONTH = ['first', 'second', 'third', 'fourth', 'last'] as const;
export type WeekOfMonth = (typeof WEEKS_OF_MONTH)[number];

/** Every so many months on, say, the fourth Tuesday; or dates in a list. */
export type SeriesRule =
  | {
      readonly by: 'rule';
      /** Months from one meeting to the next. */
      readonly months: number;
      readonly week: WeekOfMonth;
      readonly weekday: Weekday;
      /** The first month is that of this day, and no meeting is before it. */
      readonly from: CalendarDate;
      /** The last day on which one may be. */
      readonly until: CalendarDate;
    }
  | { readonly by: 'dates'; readonly dates: readonly CalendarDate[] };

export type SeriesDay = {
  readonly on: string;
  /** Why it is no working day; blank for one. `unknown` where the holidays of its year are not known. */
  readonly flag: string;
  /** The body meets on it already. */
  readonly taken: boolean;
  readonly past: boolean;
};

export type SeriesRefusal =
  | { readonly code: 'series-empty' }
  | { readonly code: 'series-too-long'; readonly most: number }
  | { readonly code: 'not-a-date'; readonly text: string };

const MOST = 60;

/**
 * The days of a series, in order and each once. Refuses `series-empty`, `series-too-long`, and `not-a-date` where a list
 * has something that is none.
 */
export function seriesDates(rule: SeriesRule): Result<readonly CalendarDate[], SeriesRefusal> {
  if (rule.by === 'dates') {
    const wrong = rule.dates.find((text) => !isCalendarDate(text));
    if (wrong !== undefined) return refuse({ code: 'not-a-date', text: wrong.slice(0, 40) });
    return checked([...new Set(rule.dates)].sort());
  }
  const dates: CalendarDate[] = [];
  let month = monthOf(rule.from);
  while (firstOf(month) <= rule.until && dates.length <= MOST) {
    const day = dayInMonth(month, rule);
    if (day >= rule.from && day <= rule.until) dates.push(day);
    month += rule.months;
  }
  return checked(dates);
}

function checked(dates: readonly CalendarDate[]): Result<readonly CalendarDate[], SeriesRefusal> {
  if (dates.length === 0) return refuse({ code: 'series-empty' });
  return dates.length > MOST ? refuse({ code: 'series-too-long', most: MOST }) : ok(dates);
}

/** Months since January of the year 0. */
function monthOf(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOf(month: number): CalendarDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

function dayInMonth(
  month: number,
  { week, weekday }: { readonly week: WeekOfMonth; readonly weekday: Weekday },
): CalendarDate {
  const wanted = WEEKDAYS.indexOf(weekday);
  if (week === 'last') {
    const last = addDays(firstOf(month + 1), -1);
    return addDays(last, -((weekdayOf(last) - wanted + 7) % 7));
  }
  const first = firstOf(month);
  return addDays(first, ((wanted - weekdayOf(first) + 7) % 7) + 7 * WEEKS_OF_MONTH.indexOf(week));
}

function weekdayOf(date: CalendarDate): number {
  return (dayNumber(date) + 2) % 7;
}
