import type { DaySum } from '../notice/day-sum';
import { generalException } from '../notice/general-exception';
import { type KeyDecisionNotice, keyDecision } from '../notice/key-decision';
import type { NoticeGiven } from '../notice/notice-given';
import type { DayBasis, DayUnknown, WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** What was given for a key decision since the earlier bodies decided, in London dates. */
export type KeyNoticesGiven = {
  readonly noticesOn: readonly CalendarDate[];
  /** General exceptions, each by the day on which the scrutiny chair's notice was made public. */
  readonly exceptionsOn: readonly CalendarDate[];
  /** Agreements to special urgency, each by the last day on which it lets the decision be made. */
  readonly urgentUntil: readonly CalendarDate[];
  /** How the days of notice are counted, where the card of the body says (domain/body/key-notice). */
  readonly keyBasis?: DayBasis | undefined;
};

export type KeyNoticeFacts = KeyNoticesGiven & {
  /** Clear days of notice needed. */
  readonly needs: number;
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
};

/** By which of its three ways a key decision may be made at a meeting, with the sum of days where there is one. */
export type KeyNotice =
  | { readonly way: 'notice'; readonly givenOn: CalendarDate; readonly sum: KeyDecisionNotice }
  | { readonly way: 'general-exception'; readonly givenOn: CalendarDate; readonly sum: NoticeGiven }
  | { readonly way: 'special-urgency'; readonly untilOn: CalendarDate };

/** A notice that leaves too few days, with the sum. */
export type ShortNotice<C extends string> = DaySum & {
  readonly code: C;
  readonly needs: number;
  /** Of the 28 days: how they are counted. */
  readonly basis?: DayBasis | undefined;
  readonly givenOn: CalendarDate;
  readonly meetsOn: CalendarDate;
  readonly latest: CalendarDate;
};
export type KeyNoticeRefusal =
  | {
      readonly code: 'key-notice-missing';
      readonly needs: number;
      readonly basis?: DayBasis | undefined;
    }
  | ShortNotice<'key-notice-short'>
  | ShortNotice<'exception-short'>
  | DayUnknown;

/** Clear working days that the general exception needs (SI 2012/2089 reg 10(1)(c)). */
const EXCEPTION_DAYS = 5;

/**
 * Whether a key decision may be made at the meeting: by 28 clear days' notice, the earliest counting; else by the general
 * exception after five clear working days; else by special urgency that was agreed for that day or a later one. Refuses
 * with the sum of the nearest of them. Source: governance.md §6.3 (SI 2012/2089 regs 9, 10 and 11).
 */
export function decideKeyNotice(facts: KeyNoticeFacts): Result<KeyNotice, KeyNoticeRefusal> {
  const { needs, meetsOn, calendar, keyBasis: basis } = facts;
  const [givenOn] = facts.noticesOn.toSorted();
  const notice =
    givenOn === undefined ? null : keyDecision({ noticeOn: givenOn, meetsOn, needs, calendar, basis });
  if (notice && !notice.ok) return notice;
  if (notice?.value.enough && givenOn) return ok({ way: 'notice', givenOn, sum: notice.value });
  const untilOn = facts.urgentUntil.find((until) => until >= meetsOn);
  if (untilOn !== undefined) return ok({ way: 'special-urgency', untilOn });
  const [exceptedOn] = facts.exceptionsOn.toSorted();
  if (exceptedOn !== undefined) return byException(exceptedOn, { meetsOn, calendar });
  if (notice && givenOn) {
    return refuse({ code: 'key-notice-short', needs, basis, givenOn, meetsOn, ...summed(notice.value) });
  }
  return refuse({ code: 'key-notice-missing', needs, basis });
}

function byException(
  givenOn: CalendarDate,
  { meetsOn, calendar }: Pick<KeyNoticeFacts, 'meetsOn' | 'calendar'>,
): Result<KeyNotice, KeyNoticeRefusal> {
  const sum = generalException({ noticeOn: givenOn, meetsOn, needs: EXCEPTION_DAYS, calendar });
  if (!sum.ok) return sum;
  if (sum.value.enough) return ok({ way: 'general-exception', givenOn, sum: sum.value });
  return refuse({
    code: 'exception-short',
    needs: EXCEPTION_DAYS,
    givenOn,
    meetsOn,
    ...summed(sum.value),
  });
}

function summed({ days, counted, skipped, latest }: NoticeGiven) {
  return { days, counted, skipped, latest };
}
