import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

const RUNS = 'whoever presides, the Chair or the governance officer';

/** The meeting: its day, its state and who conducts it. */
export const MEETING_REFUSALS: RefusalTable = {
  'meeting-is-scheduled': () => ({
    status: 409,
    title: 'The meeting has not begun',
    says: `This can be done once the meeting is in session. It is started by ${RUNS}.`,
  }),
  'meeting-is-in-session': () => ({
    status: 409,
    title: 'The meeting is in session',
    says: `This cannot be done while it sits. It is adjourned or ended by ${RUNS}.`,
  }),
  'meeting-is-adjourned': () => ({
    status: 409,
    title: 'The meeting is adjourned',
    says: `This can be done once it is resumed. It is resumed by ${RUNS}.`,
  }),
  'meeting-is-ended': () => ({
    status: 409,
    title: 'The meeting has ended',
    says: 'What was recorded stands. Business that remains goes to another meeting: ask the governance officer.',
  }),
  'meeting-is-cancelled': () => ({
    status: 409,
    title: 'The meeting was cancelled',
    says: 'Nothing more can be recorded for it. The governance officer can call another one.',
  }),
  'postponed-to-same': () => ({
    status: 422,
    title: 'That is when it is held already',
    says: 'Choose another day or time.',
  }),
  'series-empty': () => ({
    status: 422,
    title: 'That rule gives no day',
    says: 'No day of the rule lies between the first and the last day. Choose a later last day, or other dates.',
  }),
  'series-too-long': ({ most }: { most: number }) => ({
    status: 422,
    title: `More than ${most} meetings`,
    says: `One series makes at most ${most} meetings. Choose an earlier last day.`,
  }),
  'not-a-date': ({ text }: { text: string }) => ({
    status: 422,
    title: 'One of the dates is not a date',
    says: `“${text}” is not understood. Write each date as 2027-01-26, one a line.`,
  }),
  'body-does-not-meet': () => ({
    status: 422,
    title: 'This body holds no meetings',
    says: 'One person decides for it, at the desk of the paper.',
  }),
  'meeting-not-yet': ({ on }: { on: string }) => ({
    status: 409,
    title: 'The meeting is not today',
    says: `It is called for ${dateWords(on)}, and all notice is reckoned to that day. Start it then; for an earlier day the governance officer calls another meeting.`,
  }),
  'meeting-in-past': () => ({
    status: 422,
    title: 'That day has passed',
    says: 'A meeting is called for today or a day to come. Choose another date.',
  }),
  'no-such-time': () => ({
    status: 422,
    title: 'There is no such time on that day',
    says: 'The clocks go forward that night, and the hour from 01:00 to 02:00 is left out. Nobody can lift that. Choose another time.',
  }),
  'ends-before-start': () => ({
    status: 422,
    title: 'The meeting would end before it starts',
    says: 'Choose an end that is later than the start.',
  }),
  'ballot-is-open': () => ({
    status: 409,
    title: 'A vote is open',
    says: 'It has to be closed and declared, or set aside, first. Whoever presides can do that, or the governance officer on instruction.',
  }),
  'ballot-not-declared': () => ({
    status: 409,
    title: 'The result has not been declared',
    says: 'The vote on this item is closed and waits for its declaration. Whoever presides can declare it, or the governance officer on instruction.',
  }),
  'item-not-in-hand': () => ({
    status: 409,
    title: 'The meeting is not on that item',
    says: `Only the item in hand can be closed. Items are opened by ${RUNS}.`,
  }),
  'conduct-changed': () => ({
    status: 409,
    title: 'Somebody else has taken the conduct meanwhile',
    says: 'The page below says who. An officer of the body, the Chair or whoever presides can take it over.',
  }),
  'conducted-by-another': () => ({
    status: 409,
    title: 'Somebody else conducts this meeting',
    says: 'Nothing was changed. An officer of the body or the Chair takes the conduct over first; whoever presides can act without.',
  }),
  'agenda-moved-on': () => ({
    status: 409,
    title: 'The meeting has moved on',
    says: 'Somebody opened or closed an item while you pressed. Nothing was changed by you: look at where the meeting is, and press again if it still holds.',
  }),
};
