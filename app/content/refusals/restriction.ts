import type { RefusalTable } from '../refusal-table';

/** Standing orders that keep a member from voting. */
export const RESTRICTION_REFUSALS: RefusalTable = {
  'restriction-not-here': () => ({
    status: 422,
    title: 'One person decides here',
    says: 'A standing order keeps members of a body from voting; here one person decides, who does not vote. An interest, or another holder, is recorded instead.',
  }),
  'restriction-order-missing': () => ({
    status: 422,
    title: 'Say what the standing order says',
    says: 'Members, the room and the minutes are given its words: enter its number and text.',
  }),
  'restriction-not-member': () => ({
    status: 422,
    title: 'That person has no seat here',
    says: 'A standing order restricts members of this body. Choose one of them.',
  }),
  'restriction-of-everybody': () => ({
    status: 422,
    title: 'Choose the paper that was deferred',
    says: 'Whoever missed a meeting is kept from voting on the matter deferred there, not on all business. Choose its paper, or name one member.',
  }),
  'restriction-meeting-not-over': () => ({
    status: 422,
    title: 'Choose a meeting of this body that is over',
    says: 'Who was present is known once a meeting has ended.',
  }),
  'restriction-ends-before-it-begins': () => ({
    status: 422,
    title: 'It ends before it begins',
    says: 'Enter a last day on or after the first, or leave it blank.',
  }),
  'restriction-over': () => ({
    status: 422,
    title: 'Its last day is past',
    says: 'A restriction that is over keeps nobody from voting. Enter a later last day, or leave it blank.',
  }),
  'restriction-end-reason-missing': () => ({
    status: 422,
    title: 'Say why it no longer applies',
    says: 'The record keeps why members may vote again.',
  }),
  'restriction-under-vote': () => ({
    status: 409,
    title: 'A vote of this body is open',
    says: 'Who may vote was fixed when it opened. Record it once the vote is closed; the chair can set the vote aside, and a new one opens with the right electorate.',
  }),
};
