import type { WorkingCalendar } from '~/domain/notice/working-calendar';
import { bankHolidays } from './holidays';

/** The calendar by which working days are reckoned: bank holidays as GOV.UK publishes them, and no closures. */
export const workingCalendar = { ...bankHolidays, closures: new Set<string>() };

export type Closures = { readonly closures: readonly { readonly day: string }[] };

/** A body's calendar: the bank holidays, and the days on which its own office is closed. */
export function calendarOf({ closures }: Closures): WorkingCalendar {
  return { ...bankHolidays, closures: new Set(closures.map(({ day }) => day)) };
}
