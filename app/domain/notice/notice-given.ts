import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { type ClearDaysFacts, clearDays } from './clear-days';
import type { DaySum } from './day-sum';
import { latestNotice } from './latest-notice';
import type { DayUnknown } from './working-calendar';

export type NoticeFacts = ClearDaysFacts & {
  /** Clear days needed. */
  readonly needs: number;
};

export type NoticeGiven = DaySum & {
  readonly enough: boolean;
  /** The last day on which notice would have been enough. */
  readonly latest: CalendarDate;
};

/**
 * Whether notice on a day was enough for a meeting, with the sum. Five clear working days for a council's agenda (LGA
 * 1972 s.100A(6)), fourteen clear calendar days for a company's general meeting (CA 2006 ss.307, 360). Refuses
 * `holidays-unknown`. Source: governance.md §6.1, §6.2, §6.5.
 */
export function noticeGiven(facts: NoticeFacts): Result<NoticeGiven, DayUnknown> {
  const sum = clearDays(facts);
  if (!sum.ok) return sum;
  const last = latestNotice(facts);
  if (!last.ok) return last;
  return ok({ ...sum.value, enough: sum.value.days >= facts.needs, latest: last.value.latest });
}
