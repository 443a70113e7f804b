import type { InterestKind } from '~/domain/interest/declaration';
import type { Ruling } from '~/domain/interest/effect';
import type { ItemKind } from '~/domain/meeting/agenda';
import type { AttendanceMode } from '~/domain/meeting/attendance';
import type { MeetingKind } from '~/domain/meeting/meeting-kind';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { dateWords, timeWords } from './dates';

export const MEETING_STATE_WORDS: { readonly [S in MeetingState]: string } = {
  scheduled: 'To come',
  'in-session': 'In session',
  adjourned: 'Adjourned',
  ended: 'Ended',
  cancelled: 'Cancelled',
};

export const MEETING_KIND_WORDS: { readonly [K in MeetingKind]: string } = {
  ordinary: 'Ordinary meeting',
  extraordinary: 'Extraordinary meeting',
};

export const ITEM_KIND_WORDS: { readonly [K in ItemKind]: string } = {
  welcome: 'Welcome and apologies',
  declarations: 'Declarations of interest',
  minutes: 'Minutes',
  information: 'For information',
  assurance: 'For assurance',
  decision: 'For decision',
  'matters-arising': 'Matters arising',
  'public-questions': 'Public questions',
  petitions: 'Petitions and deputations',
  other: 'Other business',
  'any-other-business': 'Any other business',
  'private-part': 'Private part',
};

export const ATTENDANCE_WORDS: { readonly [M in AttendanceMode]: string } = {
  expected: 'Expected',
  'in-room': 'In the room',
  'on-line': 'On line',
  apologies: 'Apologies',
  absent: 'Absent',
};

export const INTEREST_KIND_WORDS: { readonly [K in InterestKind]: string } = {
  pecuniary: 'Pecuniary: money, contracts, land or employment',
  'conflict-of-loyalty': 'A conflict of loyalty: another role or body',
  other: 'Another interest',
};

/** Each ruling with what it leaves the member for the item (governance.md §3.4). */
export const RULING_WORDS: { readonly [R in Ruling]: string } = {
  'not-material': 'Not material: takes part and votes',
  authorised: 'Authorised: takes part and votes',
  'answer-questions': 'Stays to answer questions, does not vote',
  leave: 'Leaves for this item, does not vote',
  'pecuniary-stays': 'Disclosable pecuniary interest: stays, does not speak or vote',
  pecuniary: 'Disclosable pecuniary interest: leaves, does not vote',
  'dispensation-speak': 'Dispensation to speak, does not vote',
  'dispensation-vote': 'Dispensation to speak and vote',
};

/** What a meeting is called: its body, and its own name where that is another. */
export function meetingTitle({ body, title }: { readonly body: string; readonly title: string }): string {
  return title.startsWith(body) ? title : `${body}: ${title}`;
}

/** Of an adjourned meeting, on which day it goes on. An instant. */
export function continuesWords(at: string): string {
  return `It goes on on ${dateWords(at, 'weekday')} at ${timeWords(at)}.`;
}

/** A meeting put off: to another day, or to another hour of the same. Instants. */
export function putOffWords(from: string, to: string): string {
  const [was, on] = [dateWords(from), dateWords(to)];
  return was === on
    ? `Moved from ${timeWords(from)} to ${timeWords(to)} on ${on}`
    : `Put off from ${was} to ${on}, ${timeWords(to)}`;
}
