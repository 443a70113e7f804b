import { bankHolidays } from './holidays';

/** The calendar by which working days are reckoned: bank holidays as GOV.UK publishes them, and no closures. */
export const workingCalendar = { ...bankHolidays, closures: new Set<string>() };
