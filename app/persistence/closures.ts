import type { WorkingCalendar } from '~/domain/notice/working-calendar';
import { bankHolidays } from '~/platform/holidays';

/** Of a body: the days on which its office is closed, for `calendarOf`. */
export const CLOSURES_SELECT = { closures: { select: { day: true } } } as const;

export type Closures = { readonly closures: readonly { readonly day: string }[] };

/** A body's calendar: the bank holidays, and the days on which its own office is closed. */
export function calendarOf({ closures }: Closures): WorkingCalendar {
  return { ...bankHolidays, closures: new Set(closures.map(({ day }) => day)) };
}
