import { type NoticeGiven, noticeGiven } from '../notice/notice-given';
import { privateMeeting } from '../notice/private-meeting';
import type { DayBasis, DayUnknown, WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { ShortNotice } from './decide-key-notice';

/** What was given for taking an item of a council's executive in private, in London dates. */
export type PrivateNoticesGiven = {
  readonly firstOn: readonly CalendarDate[];
  readonly secondOn: readonly CalendarDate[];
  /** Agreements in place of notice, each by the last day on which it lets the item be taken. */
  readonly urgentUntil: readonly CalendarDate[];
  /** How the 28 days are counted, where the card of the body says (domain/body/key-notice). */
  readonly keyBasis?: DayBasis | undefined;
};

export type PrivacyFacts = PrivateNoticesGiven & {
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
};

export type Privacy =
  | { readonly way: 'notices'; readonly first: NoticeGiven; readonly second: NoticeGiven }
  | { readonly way: 'agreement'; readonly untilOn: CalendarDate };

export type PrivacyRefusal =
  | {
      readonly code: 'private-notice-missing' | 'private-second-missing';
      readonly needs: number;
      readonly basis?: DayBasis | undefined;
    }
  | ShortNotice<'private-notice-short'>
  | ShortNotice<'private-second-short'>
  | DayUnknown;

const FIRST_DAYS = 28;
const SECOND_DAYS = 5;

/**
 * Whether an executive may take an exempt item in private at the meeting: 28 clear days after a notice with reasons and
 * five clear working days after a second with representations and the answer, or the agreement that special urgency
 * takes. Refuses with the sum. Source: governance.md §6.3 (SI 2012/2089 reg 5).
 */
export function decidePrivacy(facts: PrivacyFacts): Result<Privacy, PrivacyRefusal> {
  const { meetsOn, calendar, keyBasis: basis } = facts;
  const untilOn = facts.urgentUntil.find((until) => until >= meetsOn);
  if (untilOn !== undefined) return ok({ way: 'agreement', untilOn });
  const [firstOn] = facts.firstOn.toSorted();
  if (firstOn === undefined) return refuse({ code: 'private-notice-missing', needs: FIRST_DAYS, basis });
  const first = privateMeeting({ noticeOn: firstOn, meetsOn, needs: FIRST_DAYS, calendar, basis });
  if (!first.ok) return first;
  if (!first.value.enough)
    return refuse({ ...short('private-notice-short', first.value, { firstOn, meetsOn }), basis });
  const secondOn = facts.secondOn.toSorted().find((on) => on >= firstOn);
  if (secondOn === undefined) return refuse({ code: 'private-second-missing', needs: SECOND_DAYS });
  const second = noticeGiven({ givenOn: secondOn, meetsOn, needs: SECOND_DAYS, basis: 'working', calendar });
  if (!second.ok) return second;
  if (second.value.enough) return ok({ way: 'notices', first: first.value, second: second.value });
  return refuse(short('private-second-short', second.value, { firstOn: secondOn, meetsOn }));
}

type Between = { readonly firstOn: CalendarDate; readonly meetsOn: CalendarDate };

function short<C extends string>(
  code: C,
  { days, counted, skipped, latest }: NoticeGiven,
  { firstOn, meetsOn }: Between,
): ShortNotice<C> {
  const needs = code === 'private-notice-short' ? FIRST_DAYS : SECOND_DAYS;
  return { code, needs, givenOn: firstOn, meetsOn, days, counted, skipped, latest };
}
