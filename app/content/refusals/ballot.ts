import { input, person, type RefusalTable, state } from '../refusal-table';

const RESULTS: { readonly [result: string]: string } = {
  carried: 'carried',
  'not-carried': 'not carried',
  inquorate: 'void for want of a quorum',
  objected: 'objected to',
};

type Counts = { readonly needed: number; readonly counted: number; readonly says?: string };

/** How many count; where they are enough, what else is wanting. */
function countWords({ needed, counted, says }: Counts): string {
  if (counted >= needed && says) return says;
  return `${counted} ${counted === 1 ? 'member counts' : 'members count'} and ${needed} are needed.`;
}

/** Opening a ballot, voting in it, and declaring it. */
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
  // Casting vote
  'casting-vote-not-awaited': state(
    'No casting vote is needed',
    'The vote is not tied, or the casting vote has been given already.',
  ),
  'casting-vote-not-available': state(
    'There is no casting vote here',
    'Whoever presides is not an elector of this ballot or has an interest in it. Decline it: a tie is then not carried.',
  ),
  'casting-vote-reason-needed': input(
    'Say why',
    'The rules of this body ask for the reason of a casting vote.',
  ),
  // Declaring, setting aside, contesting
  'ballot-still-open': state(
    'The vote is not closed yet',
    'The chair or the governance officer closes it first; then its result can be declared.',
  ),
  'declared-otherwise': (facts: { declared: string }) => ({
    status: 409,
    title: 'The result has been declared',
    says: `It was declared ${RESULTS[facts.declared] ?? facts.declared}. A declaration stands; a mistake is corrected in the decision record.`,
  }),
  'casting-vote-awaited': state(
    'The vote is tied',
    'Whoever presides first uses the casting vote or declines it; then the result can be declared.',
  ),
  'objection-stands': state(
    'The objection decides it',
    'In a body that takes no votes an objection returns the paper to its author: it can only be declared so.',
  ),
  'declaration-reason-needed': input(
    'Say why it differs',
    'The declaration differs from the computed outcome, so the reason goes on the record.',
  ),
  'declared-stands': state(
    'The result has been declared',
    'A declared ballot is not set aside. A mistake is corrected in the decision record.',
  ),
  'set-aside-reason-needed': input(
    'Say why',
    'Setting a ballot aside needs a reason: it goes on the record.',
  ),
  'nothing-to-contest': state(
    'There is nothing to contest',
    'No act of this ballot was recorded as instructed by you.',
  ),
  'contested-already': state(
    'You have contested this already',
    'What you said is on the record and the governance officer has been told.',
  ),
  'contest-text-needed': input(
    'Say what is wrong',
    'Write what you did not instruct: it goes on the record beside the act.',
  ),
  // The names of a vote
  'names-need-named-vote': input(
    'The names of this vote are recorded',
    'The law or the members ask for it, so it is put to a named vote: not in secret, and not as agreed without one.',
  ),
  'no-call-for-names': state(
    'This body knows no call for a recorded vote',
    'Its rule card says how many members may call for one; an administrator can change the card for later meetings.',
  ),
  'call-too-late': state(
    'It is too late for that',
    'The names of a vote are called for before it is closed, and a budget decision is marked before it is opened. In a council a member can have the own vote recorded immediately after.',
  ),
  'call-under-secret': state(
    'The ballot is secret',
    'A secret ballot has no names to record. Nobody can lift that while it is open.',
  ),
  'names-not-mandatory-here': input(
    'This is no budget decision of a council',
    'Names are mandatory on the budget decisions of a full council (SI 2014/165). Elsewhere members call for them as the rule card lets them.',
  ),
  'own-vote-not-here': input(
    'This body’s members have no such right',
    'Members of a council and its committees can require that how they voted be recorded (SI 1993/202). Here the rule card decides about names.',
  ),
  'own-vote-secret': state(
    'The ballot was secret',
    'Nobody can see how you voted, so nothing can be recorded. Nobody can lift that.',
  ),
  'own-vote-none-taken': state(
    'No vote was taken',
    'It was agreed without one. Your dissent can be recorded with the decision: ask the governance officer.',
  ),
  'own-vote-still-open': state(
    'The vote is still open',
    'You can have it recorded immediately after the vote is closed.',
  ),
  'own-vote-too-late': state(
    'It is too late for that',
    'How a member voted is recorded at the member’s wish immediately after the vote, while the item is in hand.',
  ),
};
