import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { adjournment } from './adjournment';
import { callIn } from './call-in';
import type { DaySum } from './day-sum';
import { generalException } from './general-exception';
import { keyDecision } from './key-decision';
import { lapse } from './lapse';
import { latestNotice } from './latest-notice';
import { type NoticeGiven, noticeGiven } from './notice-given';
import { privateMeeting } from './private-meeting';
import type { DayBasis, DayUnknown, WorkingCalendar } from './working-calendar';

type ExecutiveQuestion = {
  readonly kind: 'key-decision' | 'general-exception' | 'private-meeting';
  readonly noticeOn: CalendarDate;
  readonly meetsOn: CalendarDate;
  readonly needs: number;
};

/** What is asked of a clock, in dates of Europe/London (contract outcome, clock). */
export type ClockQuestion = { readonly basis?: DayBasis | undefined } & (
  | {
      readonly kind: 'clear-days';
      readonly publishedOn: CalendarDate;
      readonly meetsOn: CalendarDate;
      readonly needs: number;
    }
  | { readonly kind: 'latest-notice'; readonly meetsOn: CalendarDate; readonly needs: number }
  | { readonly kind: 'call-in'; readonly publishedOn: CalendarDate; readonly days: number }
  | { readonly kind: 'lapse'; readonly circulatedOn: CalendarDate; readonly days: number }
  | ExecutiveQuestion
  | {
      readonly kind: 'adjournment';
      readonly adjournedOn: CalendarDate;
      readonly noticeOn: CalendarDate;
      readonly meetsOn: CalendarDate;
    }
);

/** A sum with what the kind of clock needs. */
export type ClockSum = DaySum & {
  readonly enough?: boolean;
  /** The last day: of notice for a meeting, of requests for a call-in, of agreement to a written resolution. */
  readonly latest: CalendarDate;
  /** Whether something ends when that day does. */
  readonly closes: boolean;
  readonly effectiveOn?: CalendarDate | null;
};

/**
 * The sum that a question asks for, as the clock of its kind has it; `basis` is as the kind has it unless given.
 * Refuses `holidays-unknown` and `beyond-calendar`. Source: contract outcome (clock); governance.md §6.
 */
export function answerClock(
  question: ClockQuestion,
  calendar: WorkingCalendar,
): Result<ClockSum, DayUnknown> {
  const { basis } = question;
  switch (question.kind) {
    case 'clear-days': {
      const { publishedOn: givenOn, meetsOn, needs } = question;
      return notice(noticeGiven({ givenOn, meetsOn, needs, calendar, basis: basis ?? 'working' }));
    }
    case 'latest-notice': {
      const { meetsOn, needs } = question;
      const found = latestNotice({ meetsOn, needs, calendar, basis: basis ?? 'working' });
      return found.ok ? ok({ ...found.value, closes: true }) : found;
    }
    case 'call-in': {
      const found = callIn({ publishedOn: question.publishedOn, days: question.days, calendar, basis });
      if (!found.ok) return found;
      const { lastOn: latest, effectiveOn, ...sum } = found.value;
      return ok({ ...sum, latest, closes: true, effectiveOn });
    }
    case 'lapse': {
      const found = lapse({ circulatedOn: question.circulatedOn, days: question.days, calendar, basis });
      if (!found.ok) return found;
      const { lastOn: latest, ...sum } = found.value;
      return ok({ ...sum, latest, closes: true });
    }
    case 'adjournment': {
      const { adjournedOn, noticeOn, meetsOn } = question;
      return notice(adjournment({ adjournedOn, noticeOn, meetsOn, calendar, basis }));
    }
    default:
      return notice(executive(question, calendar));
  }
}

function executive(question: ExecutiveQuestion & ClockQuestion, calendar: WorkingCalendar) {
  const { kind, noticeOn, meetsOn, needs, basis } = question;
  const facts = { noticeOn, meetsOn, needs, basis, calendar };
  switch (kind) {
    case 'key-decision':
      return keyDecision(facts);
    case 'general-exception':
      return generalException(facts);
    case 'private-meeting':
      return privateMeeting(facts);
  }
}

function notice(given: Result<NoticeGiven, DayUnknown>): Result<ClockSum, DayUnknown> {
  if (!given.ok) return given;
  const { days, enough, counted, skipped, latest } = given.value;
  return ok({ days, enough, counted, skipped, latest, closes: false });
}
