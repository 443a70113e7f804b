import { adjournment } from '~/domain/notice/adjournment';
import { callIn } from '~/domain/notice/call-in';
import type { DaySum } from '~/domain/notice/day-sum';
import { generalException } from '~/domain/notice/general-exception';
import { keyDecision } from '~/domain/notice/key-decision';
import { lapse } from '~/domain/notice/lapse';
import { latestNotice } from '~/domain/notice/latest-notice';
import { type NoticeGiven, noticeGiven } from '~/domain/notice/notice-given';
import { privateMeeting } from '~/domain/notice/private-meeting';
import type { DayUnknown, WorkingCalendar } from '~/domain/notice/working-calendar';
import type { CalendarDate } from '~/domain/shared/calendar';
import type { Instant } from '~/domain/shared/instant';
import { ok, type Result } from '~/domain/shared/result';
import type { ClockLine } from '~/inputs/clock-line';
import { endOfLondonDay, londonDate, londonInstant } from '~/platform/london';

/** A sum with what the kind of clock needs. Dates are of Europe/London. */
export type ClockAnswer = DaySum & {
  readonly enough?: boolean;
  /** The last day: of notice for a meeting, of requests for a call-in, of agreement to a written resolution. */
  readonly latest: CalendarDate;
  /** The moment when the last day has ended. */
  readonly closesAt?: Instant;
  readonly effectiveOn?: CalendarDate | null;
};

/** The sum that a clock line asks for; refuses as the domain's clocks do. Source: contract outcome (clock). */
export function answerClockKind(line: ClockLine, calendar: WorkingCalendar): Result<ClockAnswer, DayUnknown> {
  const { basis } = line;
  switch (line.kind) {
    case 'clear-days': {
      const { meetsOn, needs } = line;
      return notice(
        noticeGiven({
          givenOn: londonDate(line.publishedAt),
          meetsOn,
          needs,
          calendar,
          basis: basis ?? 'working',
        }),
      );
    }
    case 'latest-notice': {
      const found = latestNotice({
        meetsOn: line.meetsOn,
        needs: line.needs,
        calendar,
        basis: basis ?? 'working',
      });
      return found.ok ? ok({ ...found.value, closesAt: endOf(found.value.latest, line) }) : found;
    }
    case 'call-in': {
      const found = callIn({ publishedOn: londonDate(line.publishedAt), days: line.days, calendar, basis });
      if (!found.ok) return found;
      const { lastOn: latest, effectiveOn, ...sum } = found.value;
      return ok({ ...sum, latest, closesAt: endOf(latest, line), effectiveOn });
    }
    case 'lapse': {
      const found = lapse({ circulatedOn: line.circulatedOn, days: line.days, calendar, basis });
      if (!found.ok) return found;
      const { lastOn: latest, ...sum } = found.value;
      return ok({ ...sum, latest, closesAt: endOf(latest, line) });
    }
    case 'key-decision':
      return notice(keyDecision(executive(line, calendar)));
    case 'general-exception':
      return notice(generalException(executive(line, calendar)));
    case 'private-meeting':
      return notice(privateMeeting(executive(line, calendar)));
    case 'adjournment': {
      const { adjournedOn, noticeAt, meetsOn } = line;
      return notice(adjournment({ adjournedOn, noticeOn: londonDate(noticeAt), meetsOn, calendar, basis }));
    }
  }
}

type ExecutiveLine = Extract<ClockLine, { kind: 'key-decision' | 'general-exception' | 'private-meeting' }>;

function executive({ noticeAt, meetsOn, needs, basis }: ExecutiveLine, calendar: WorkingCalendar) {
  return { noticeOn: londonDate(noticeAt), meetsOn, needs, basis, calendar };
}

function notice(given: Result<NoticeGiven, DayUnknown>): Result<ClockAnswer, DayUnknown> {
  if (!given.ok) return given;
  const { days, enough, counted, skipped, latest } = given.value;
  return ok({ days, enough, counted, skipped, latest });
}

function endOf(date: CalendarDate, { endsAt }: ClockLine): Instant {
  return endsAt === undefined ? endOfLondonDay(date) : londonInstant(date, endsAt);
}
