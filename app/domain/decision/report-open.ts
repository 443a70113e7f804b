import type { DaySum } from '../notice/day-sum';
import { lapse } from '../notice/lapse';
import { noticeGiven } from '../notice/notice-given';
import type { DayUnknown, WorkingCalendar } from '../notice/working-calendar';
import { addDays, type CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

type ReportFacts = {
  /** The day on which the version decided came to the person: issued, and at that person's station. */
  readonly openOn: CalendarDate;
  readonly decidesOn: CalendarDate;
  /** Clear working days, by the card (domain/body/notice-rule). */
  readonly needs: number;
  /** Special urgency was agreed: it cannot reasonably be deferred. */
  readonly urgent: boolean;
  readonly calendar: WorkingCalendar;
};

export type ReportRefusal =
  | (DaySum & {
      readonly code: 'report-not-open-long';
      readonly needs: number;
      readonly openOn: CalendarDate;
      /** The first day on which it can be decided. */
      readonly earliest: CalendarDate;
    })
  | DayUnknown;

/**
 * Whether the report has been open long enough for one person to take a key decision on it: so many clear working days since
 * it came, none with special urgency. A newer version counts anew. Refuses with the sum. Source: governance.md §1, §6.2
 * (the days of an agenda), §6.3; local, by the card.
 */
export function decideReport(facts: ReportFacts): Result<true, ReportRefusal> {
  const { openOn, decidesOn, needs, urgent, calendar } = facts;
  if (urgent || needs === 0) return ok(true);
  const sum = noticeGiven({ givenOn: openOn, meetsOn: decidesOn, needs, basis: 'working', calendar });
  if (!sum.ok) return sum;
  if (sum.value.enough) return ok(true);
  const open = lapse({ circulatedOn: addDays(openOn, 1), days: needs, basis: 'working', calendar });
  if (!open.ok) return open;
  const { days, counted, skipped } = sum.value;
  const earliest = addDays(open.value.lastOn, 1);
  return refuse({ code: 'report-not-open-long', needs, openOn, earliest, days, counted, skipped });
}
