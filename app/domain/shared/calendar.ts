/** A calendar date, `YYYY-MM-DD`, years 0001 to 9999. It has no time and no zone. */
export type CalendarDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_400_YEARS = 146_097;
/** The day number of 0001-01-01 and of 9999-12-31: day 0 is 1 March of the year 0. */
const FIRST_DAY = 306;
const LAST_DAY = 3_652_364;

/** Whether the text is a date that exists. */
export function isCalendarDate(text: string): boolean {
  const day = SHAPE.test(text) ? dayNumber(text) : 0;
  return isOnCalendar(day) && dateOfDay(day) === text;
}

/** Whole days since 1 March of the year 0 (proleptic Gregorian), for reckoning with. */
export function dayNumber(date: CalendarDate): number {
  // March comes first, so that the leap day is the last day of its year.
  const month = (Number(date.slice(5, 7)) + 9) % 12;
  const year = Number(date.slice(0, 4)) - (month >= 10 ? 1 : 0);
  const leapDays = whole(year, 4) - whole(year, 100) + whole(year, 400);
  return 365 * year + leapDays + whole(153 * month + 2, 5) + Number(date.slice(8, 10)) - 1;
}

/** The date of a day number; it must be on the calendar. */
export function dateOfDay(day: number): CalendarDate {
  const era = whole(day, DAYS_IN_400_YEARS);
  const inEra = day - era * DAYS_IN_400_YEARS;
  const yearOfEra = whole(inEra - whole(inEra, 1460) + whole(inEra, 36_524) - whole(inEra, 146_096), 365);
  const inYear = inEra - (365 * yearOfEra + whole(yearOfEra, 4) - whole(yearOfEra, 100));
  const month = whole(5 * inYear + 2, 153);
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return `${padded(year, 4)}-${padded(((month + 2) % 12) + 1, 2)}-${padded(inYear - whole(153 * month + 2, 5) + 1, 2)}`;
}

/** Whether a day number falls in the years 0001 to 9999. */
export function isOnCalendar(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The date so many days later (earlier if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Days from the first date to the second; negative if the second is earlier. */
export function daysFrom(start: CalendarDate, end: CalendarDate): number {
  return dayNumber(end) - dayNumber(start);
}

/** The later of two dates. */
export function laterDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  return daysFrom(a, b) > 0 ? b : a;
}

/** The same date so many years later; 1 March where that year has no 29 February. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const later = `${padded(Number(date.slice(0, 4)) + years, 4)}${date.slice(4)}`;
  return dateOfDay(dayNumber(later));
}

/** Whether the day number is a Saturday or a Sunday (day 0 was a Wednesday). */
export function isWeekend(day: number): boolean {
  const sinceWednesday = day % 7;
  return sinceWednesday === 3 || sinceWednesday === 4;
}

function whole(a: number, b: number): number {
  return Math.floor(a / b);
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
