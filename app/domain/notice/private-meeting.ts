import type { Result } from '~/domain/shared/result';
import type { ExecutiveNoticeFacts } from './key-decision';
import { type NoticeGiven, noticeGiven } from './notice-given';
import type { DayUnknown } from './working-calendar';

/**
 * Whether an executive may meet in private: 28 clear days after the notice with reasons, in calendar days unless the
 * card says otherwise. The second notice, with representations, needs five clear days of the body's own counting: ask
 * again with them. Refuses `holidays-unknown`. Source: governance.md §6.3 (SI 2012/2089 reg 5).
 */
export function privateMeeting(facts: ExecutiveNoticeFacts): Result<NoticeGiven, DayUnknown> {
  const { noticeOn: givenOn, needs = 28, basis = 'calendar', ...rest } = facts;
  return noticeGiven({ ...rest, givenOn, needs, basis });
}
