import type { WorkingCalendar } from '~/domain/notice/working-calendar';

/** Until the holiday data is laid, every working-day sum is unknown. */
export function workingCalendar(): WorkingCalendar {
  return { holidays: new Map(), from: '0001-01-02', to: '0001-01-01', closures: new Set() };
}
