import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result } from '~/domain/shared/result';
import { type NoticeGiven, noticeGiven } from './notice-given';
import type { DayBasis, DayUnknown, WorkingCalendar } from './working-calendar';

export type ExecutiveNoticeFacts = {
  /** The day on which the notice was published. */
  readonly noticeOn: CalendarDate;
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Clear days needed, and how they are counted, where the body's card differs from the rule. */
  readonly needs?: number | undefined;
  readonly basis?: DayBasis | undefined;
};

export type KeyDecisionNotice = NoticeGiven & {
  /** What there is where notice was too short. */
  readonly offers: 'general-exception' | null;
};

/**
 * Whether an executive may make a key decision at the meeting: 28 clear days after notice, in calendar days unless the
 * card takes the cautious reading. Refuses `holidays-unknown`. Source: governance.md §6.3 (SI 2012/2089 reg 9).
 */
export function keyDecision(facts: ExecutiveNoticeFacts): Result<KeyDecisionNotice, DayUnknown> {
  const { noticeOn: givenOn, needs = 28, basis = 'calendar', ...rest } = facts;
  const notice = noticeGiven({ ...rest, givenOn, needs, basis });
  if (!notice.ok) return notice;
  return ok({ ...notice.value, offers: notice.value.enough ? null : 'general-exception' });
}
