import type { Result } from '~/domain/shared/result';
import type { ExecutiveNoticeFacts } from './key-decision';
import { type NoticeGiven, noticeGiven } from './notice-given';
import type { DayUnknown } from './working-calendar';

/**
 * Whether a key decision may be made under the general exception: 28 days being impracticable, five clear working days
 * have passed since written notice to the scrutiny chair was made public. Refuses `holidays-unknown`. Source:
 * governance.md §6.3 (SI 2012/2089 reg 10).
 */
export function generalException(facts: ExecutiveNoticeFacts): Result<NoticeGiven, DayUnknown> {
  const { noticeOn: givenOn, needs = 5, basis = 'working', ...rest } = facts;
  return noticeGiven({ ...rest, givenOn, needs, basis });
}
