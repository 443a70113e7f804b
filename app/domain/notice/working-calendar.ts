import { type CalendarDate, dateOfDay, dayNumber, isOnCalendar, isWeekend } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';

/** Which days count: Monday to Friday without holidays and closures, or every day. */
export const DAY_BASES = ['working', 'calendar'] as const;
export type DayBasis = (typeof DAY_BASES)[number];

/** Bank holidays of England and Wales, handed in as data, and the days on which the body's offices are closed. */
export type WorkingCalendar = {
  /** The name of the holiday on a date. */
  readonly holidays: { readonly get: (date: CalendarDate) => string | undefined };
  /** The first and last date of which the data know whether it is a holiday. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly closures: { readonly has: (date: CalendarDate) => boolean };
};

export type DayRule = { readonly basis: DayBasis; readonly calendar: WorkingCalendar };

export type SkippedDay = { readonly date: CalendarDate; readonly reason: string };

/** A day outside the holiday data is unknown, never "not a holiday"; one outside the years 1 to 9999 has no date. */
export type DayUnknown =
  | { readonly code: 'holidays-unknown'; readonly on: CalendarDate }
  | { readonly code: 'beyond-calendar' };

/**
 * Why a day (by its number) does not count; null if it does. Source: governance.md §6.1 (R v Swansea CC ex p
 * Elitestone; CA 2006 s.360).
 */
export function whySkipped(day: number, { basis, calendar }: DayRule): Result<SkippedDay | null, DayUnknown> {
  if (!isOnCalendar(day)) return refuse({ code: 'beyond-calendar' });
  if (basis === 'calendar') return ok(null);
  const date = dateOfDay(day);
  if (day < dayNumber(calendar.from) || day > dayNumber(calendar.to)) {
    return refuse({ code: 'holidays-unknown', on: date });
  }
  const reason = whyNotWorking(day, calendar);
  return ok(reason === null ? null : { date, reason });
}

function whyNotWorking(day: number, { holidays, closures }: WorkingCalendar): string | null {
  const date = dateOfDay(day);
  if (isWeekend(day)) return 'weekend';
  const holiday = holidays.get(date);
  if (holiday !== undefined) return `bank holiday: ${holiday}`;
  return closures.has(date) ? 'closed' : null;
}
