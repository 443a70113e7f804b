import type { BodyCard } from './body-card';
import { callInRule } from './call-in-rule';
import { keyNoticeBasis } from './key-notice';
import { leavesRoom } from './leaves-room';
import { noticeRule, publishesMeetings } from './notice-rule';
import { shortNoticeShare } from './short-notice';
import { substitutesRule } from './substitutes';
import { urgencyRule } from './urgency-rule';

/** Whether two cards hold the same rules, in whatever order they were written down; what is usual need not be. */
export function sameCard(one: BodyCard, other: BodyCard): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(card: BodyCard): string {
  const usual = {
    callIn: callInRule(card),
    urgency: urgencyRule(card),
    noticeDays: noticeRule(card).days,
    keyNotice: keyNoticeBasis(card),
    publishes: publishesMeetings(card),
    substitutes: substitutesRule(card),
    shortNotice: shortNoticeShare(card),
    leaveRoom: leavesRoom(card),
  };
  return JSON.stringify({ ...card, ...usual }, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
