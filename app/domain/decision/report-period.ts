import { addDays, addYears, type CalendarDate, isCalendarDate } from '../shared/calendar';

/** The first and the last day of what is reported, both of it. */
export type ReportPeriod = { readonly fromOn: CalendarDate; readonly untilOn: CalendarDate };

export type ReportAsked = {
  readonly period: ReportPeriod;
  /** What was asked for instead is no day, or ends before it begins: the usual period is shown. */
  readonly problem: 'no-day' | 'ends-before-it-begins' | null;
  /** It is longer than a year, and a report is due once a year at the least. */
  readonly overAYear: boolean;
};

/**
 * The period of a report to full council on decisions taken under special urgency: as asked for, else the year that ends today,
 * since the council sets the intervals and one report a year is the least. Source: governance.md §6.3 (SI 2012/2089 reg 19).
 */
export function reportPeriod(
  asked: { readonly fromOn: string; readonly untilOn: string },
  today: CalendarDate,
): ReportAsked {
  const usual = { fromOn: addDays(addYears(today, -1), 1), untilOn: today };
  const fromOn = asked.fromOn === '' ? usual.fromOn : asked.fromOn;
  const untilOn = asked.untilOn === '' ? usual.untilOn : asked.untilOn;
  const wrong = (problem: ReportAsked['problem']) => ({ period: usual, problem, overAYear: false });
  if (!isCalendarDate(fromOn) || !isCalendarDate(untilOn)) return wrong('no-day');
  if (untilOn < fromOn) return wrong('ends-before-it-begins');
  return { period: { fromOn, untilOn }, problem: null, overAYear: untilOn >= addYears(fromOn, 1) };
}
