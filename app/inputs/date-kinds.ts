/** The fields of each question, in their order on the form. */
export const DATE_KINDS = {
  'clear-days': ['publishedOn', 'meetsOn', 'needs'],
  'latest-notice': ['meetsOn', 'needs'],
  'key-decision': ['noticeOn', 'meetsOn', 'needs'],
  'general-exception': ['noticeOn', 'meetsOn', 'needs'],
  'special-urgency': ['scrutinyChair', 'councilChair', 'agreedBy'],
  'private-meeting': ['noticeOn', 'meetsOn', 'needs'],
  'call-in': ['publishedOn', 'days'],
  lapse: ['circulatedOn', 'days'],
  adjournment: ['adjournedOn', 'noticeOn', 'meetsOn'],
} as const;
export type DateKind = keyof typeof DATE_KINDS;
export type DateField = (typeof DATE_KINDS)[DateKind][number];

/** The days that a kind of clock usually needs (governance.md §6). */
export const USUAL_DAYS: { readonly [K in DateKind]?: number } = {
  'clear-days': 5,
  'latest-notice': 5,
  'key-decision': 28,
  'general-exception': 5,
  'private-meeting': 28,
  'call-in': 5,
  lapse: 28,
};

export function dateKind(asked: string | null): DateKind | null {
  return asked !== null && Object.hasOwn(DATE_KINDS, asked) ? (asked as DateKind) : null;
}
