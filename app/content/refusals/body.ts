import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

/** Organisations, bodies, their seats and officers, and the days on which they are closed. */
export const BODY_REFUSALS: RefusalTable = {
  'organisation-unknown': () => ({
    status: 422,
    title: 'That organisation is not known',
    says: 'Choose one of the list, or add it first.',
  }),
  'body-of-another-kind': () => ({
    status: 422,
    title: 'That organisation has no such body',
    says: 'A board and its committees are a trust’s, a council, its committees and its cabinet a council’s, a consent desk a department’s. Choose another kind, or the organisation whose body it is.',
  }),
  'organisation-exists': () => ({
    status: 422,
    title: 'There is an organisation of that name',
    says: 'Use the one that exists, or choose another name.',
  }),
  'body-code-taken': () => ({
    status: 422,
    title: 'Another body has that code',
    says: 'References begin with the code, so each body has its own.',
  }),
  'number-given-already': (facts: { last: number }) => ({
    status: 409,
    title: 'That number is taken',
    says: `Numbers only go up, and ${facts.last} has been given already. Enter ${facts.last} or a higher number.`,
  }),
  'seat-held': (facts: { fromOn: string; untilOn: string | null }) => ({
    status: 409,
    title: 'Somebody holds that seat in those days',
    says: `It is held ${spanWords(facts)}. Choose other days, or give that place an earlier last day.`,
  }),
  'serves-already': (facts: { fromOn: string; untilOn: string | null }) => ({
    status: 409,
    title: 'That person serves this body in those days',
    says: `The office is held ${spanWords(facts)}. Choose other days.`,
  }),
  'place-ends-before-it-begins': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'The last day is the first day or later. Leave it empty if it goes on.',
  }),
  'place-ends-sooner': (facts: { on: string }) => ({
    status: 409,
    title: 'It ends sooner already',
    says: `Its last day is ${dateWords(facts.on)}. A place is not made longer: seat or appoint the person again from the day after.`,
  }),
  'last-day-past': (facts: { earliest: string }) => ({
    status: 422,
    title: 'That day has passed',
    says: `What was done since then stands. Choose ${dateWords(facts.earliest)} or later, or leave it empty to end it now.`,
  }),
  'chair-seat-exists': () => ({
    status: 422,
    title: 'There is a chair’s seat already',
    says: 'A body has one. Add a deputy’s or a member’s.',
  }),
  'one-seat-only': () => ({
    status: 422,
    title: 'One person decides for this body',
    says: 'So it has one seat. Add another body where several are to decide.',
  }),
  'body-in-session': () => ({
    status: 409,
    title: 'The body is in session',
    says: 'Another seat would change the quorum of the sitting. Add it once the meeting has ended.',
  }),
  'acts-for-a-member': () => ({
    status: 409,
    title: 'This person acts for a member of the body',
    says: 'Nobody has two votes: who is a member’s proxy or representative takes no seat beside it. The governance officer or the member ends the appointment first, or choose days on which it does not hold.',
  }),
  'sits-already': () => ({
    status: 409,
    title: 'That person sits on this body already',
    says: 'One person holds one seat of a body.',
  }),
  'not-an-executive': () => ({
    status: 422,
    title: 'That body is no executive of a council',
    says: 'Scrutiny is named for a cabinet or for one who decides for a council alone.',
  }),
  'not-a-scrutiny-committee': () => ({
    status: 422,
    title: 'That body cannot scrutinise it',
    says: 'Choose a committee of the same council.',
  }),
  'closure-not-ahead': () => ({
    status: 422,
    title: 'That day is past, or today',
    says: 'Choose a day to come: what has been counted is not counted again.',
  }),
  'closure-in-window': () => ({
    status: 409,
    title: 'A call-in window is open then',
    says: 'Its days have been counted and published. Choose a day after it, or wait until it has closed.',
  }),
  'closure-counts-not': (facts: { reason: string }) => ({
    status: 422,
    title: 'That day counts for nobody',
    says: `It is no working day already: ${facts.reason}.`,
  }),
};

/** "since 1 May 2024", "from 1 January to 31 March 2027". */
function spanWords({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }): string {
  return untilOn ? `from ${dateWords(fromOn)} to ${dateWords(untilOn)}` : `from ${dateWords(fromOn)} on`;
}
