import type { WorkingCalendar } from '~/domain/notice/working-calendar';
import type { Result } from '~/domain/shared/result';
import { bankHolidays } from '~/platform/holidays';

/** The working calendar of England and Wales as the product ships it. */
export const ENGLAND: WorkingCalendar = { ...bankHolidays, closures: new Set() };

/** A calendar with these holidays and no doubt about any other date. */
export function withHolidays(...dates: readonly string[]): WorkingCalendar {
  const holidays = new Map(dates.map((date) => [date, 'as given']));
  return { holidays, from: '0001-01-01', to: '9999-12-31', closures: new Set() };
}

export function value<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function refusal<T, R>(result: Result<T, R>): R {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value)}`);
  return result.refusal;
}
