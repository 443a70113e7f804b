import { person, type RefusalTable, state } from '../refusal-table';

type Counts = { readonly needed: number; readonly counted: number; readonly says?: string };

/** How many count; where they are enough, what else is wanting. */
function countWords({ needed, counted, says }: Counts): string {
  if (counted >= needed && says) return says;
  return `${counted} ${counted === 1 ? 'member counts' : 'members count'} and ${needed} are needed.`;
}

/** Opening a ballot, and voting in it. */
export const BALLOT_REFUSALS: RefusalTable = {
  // Opening
  'meeting-not-in-session': state(
    'The meeting is not in session',
    'The chair or the governance officer starts or resumes the meeting first.',
  ),
  'item-not-current': state(
    'This item is not before the meeting',
    'The chair or the governance officer opens the item first; then a vote on it can open.',
  ),
  'another-ballot-open': state(
    'Another vote is open',
    'One vote is taken at a time. The chair or the governance officer closes the other one first.',
  ),
  'another-ballot-undeclared': state(
    'The last vote is not declared yet',
    'The chair or the governance officer declares the result of the last vote on this item first.',
  ),
  'paper-not-travelling': state(
    'The paper is no longer before this body',
    'It was withdrawn, rejected or closed. Its sponsor or the governance officer can say why.',
  ),
  'version-not-tabled': state(
    'No version of the paper is tabled',
    'A vote is tied to one version. The governance officer tables the version that is to be voted on.',
  ),
  'decided-at-desk': state(
    'This body does not vote',
    'One person decides for it. That person records the decision at the desk.',
  ),
  'advisory-has-no-ballot': state(
    'This body takes no votes',
    'It advises by consensus: the chair can put the question without a vote. An objection returns the paper to its author.',
  ),
  'secret-only-for-appointments': state(
    'A secret ballot is for appointments only',
    'Open a named ballot: votes stay sealed until the chair closes it.',
  ),
  'objected-so-vote': state(
    'A member objected',
    'The question cannot be agreed without a vote any more. The chair or the governance officer opens a ballot.',
  ),
  'rule-card-unlawful': (facts: { says: string }) => ({
    status: 409,
    title: 'The rules of this body are not lawful',
    says: `${facts.says} An administrator can correct the rule card.`,
  }),
  'no-rule-card': state('This body has no rule card', 'An administrator adds the rules by which it votes.'),
  inquorate: (facts: { forItem: boolean; needed: number; counted: number; says?: string }) => ({
    status: 409,
    title: facts.forItem ? 'There is no quorum for this item' : 'There is no quorum',
    says: `${countWords(facts)} ${
      facts.forItem
        ? 'It would be met but for interests or a standing order: the chair can defer this item or refer it; other items can go on.'
        : 'The chair can wait for more members or adjourn the meeting.'
    }`,
  }),
  // Who instructs
  'nobody-presides': state(
    'Nobody presides',
    'Neither the chair nor the deputy is recorded as here. Record who is here; without either of them the meeting chooses who presides, and the governance officer records it.',
  ),
  'instruction-needed': person(
    'This is the chair’s to do',
    'The governance officer can do it on the chair’s instruction: confirm who instructed you.',
  ),
  'presiding-changed': state('Somebody else presides now', 'Reload the page and confirm who instructed you.'),
  // Voting
  'ballot-closed': state(
    'The vote is closed',
    'The Chair closed the vote before yours arrived, so it was not counted.',
  ),
  'ballot-set-aside': state(
    'This vote was set aside',
    'Nothing of it counts. If a new vote is open on the motion, go back to the meeting and vote there.',
  ),
  'assent-takes-no-vote': state(
    'There is no vote to cast',
    'The question was put without a vote. If you do not agree, object: then it goes to a vote.',
  ),
  'wording-changed': state(
    'The wording is no longer what was put',
    'The chair sets this ballot aside and opens a new one on the new wording.',
  ),
  'barred-from-item': person(
    'You have stepped away from this item',
    'An interest bars you from its discussion and vote. Whoever presides ruled on it and can say why.',
  ),
  'restricted-from-vote': (facts: { standingOrder: string }) => ({
    status: 403,
    title: 'A standing order keeps you from voting on this',
    says: `${facts.standingOrder} The governance officer recorded it and can end it where it does not apply; a new vote then opens with you.`,
  }),
  'not-an-elector': person(
    'You cannot vote in this one',
    'The electorate was fixed when the vote opened and you were not in it. If you arrived later, you can vote in the next one.',
  ),
  'away-from-meeting': person(
    'You are recorded as away',
    'Members who are here vote. The governance officer records that you are back; then you can vote.',
  ),
  'secret-vote-is-personal': state(
    'Nobody can record a secret vote for another',
    'The member votes in person, on any device, or does not vote.',
  ),
  'member-not-in-room': state(
    'This member is not in the room',
    'The governance officer records a vote only for a member in the room. Members on line cast it themselves.',
  ),
  'voted-on-screen': state(
    'This member has voted on screen',
    'That vote counts, once, and is sealed until the close. A member who means another can change it on screen; or you record the answer in its place, which the member is told.',
  ),
  'secret-vote-final': state(
    'You have already voted',
    'Your vote in this secret ballot is recorded. It is final, so nothing was changed.',
  ),
  'secret-vote-checked-first': state(
    'This ballot is secret',
    'Check your choice on the page of the ballot first: once cast it is final.',
  ),
  'ballot-not-secret': state(
    'This ballot is not secret',
    'Cast your vote on the page of the ballot. You can change it until the vote is closed.',
  ),
  // Assent
  'not-put-without-vote': state(
    'There is nothing to object to',
    'This question is decided by a vote: vote against it.',
  ),
  'question-settled': state(
    'The question has been settled',
    'It was closed before your objection arrived. You can ask that your dissent be recorded.',
  ),
};
