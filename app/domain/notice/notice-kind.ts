/**
 * What is given or recorded for a decision of a council's executive (SI 2012/2089): notice of a key decision (reg 9), the
 * general exception (reg 10), an agreement to special urgency (reg 11), the two notices of a private meeting (reg 5(2) and
 * (4)) and an agreement in place of these (reg 5(6)).
 */
export const NOTICE_KINDS = [
  'key-decision',
  'general-exception',
  'special-urgency',
  'private-meeting',
  'private-meeting-again',
  'private-urgency',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
