import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

export const INTEREST_REFUSALS: RefusalTable = {
  'interest-ends-before-it-begins': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'Its last day is its first day or later. Leave it empty while the interest goes on.',
  }),
  'interest-changed-meanwhile': (facts: { number: number }) => ({
    status: 409,
    title: 'You have stated this interest again meanwhile',
    says: `Statement ${facts.number} is the newest now. Read it, then make your change from there.`,
  }),
  'interest-paper-unknown': () => ({
    status: 422,
    title: 'That paper is not known to you',
    says: 'Choose one from the list, or leave the paper out and say in words what it concerns.',
  }),
  'interest-organisation-unknown': () => ({
    status: 422,
    title: 'That organisation is not known',
    says: 'Choose one from the list, or leave it out and name it in words.',
  }),
  'no-relief-here': () => ({
    status: 422,
    title: 'This body knows no dispensation',
    says: 'A council dispenses its members, a company’s directors authorise theirs. Here an interest is declared and ruled on.',
  }),
  'dispensation-asked-already': () => ({
    status: 409,
    title: 'You have asked for this already',
    says: 'It waits for an answer. You can withdraw it below and ask for another.',
  }),
  'own-dispensation': () => ({
    status: 403,
    title: 'This is your own request',
    says: 'Nobody decides on their own. Another governance officer of the body records what was decided.',
  }),
  'dispensation-decided': (facts: { state: string }) => ({
    status: 409,
    title: 'This has been answered',
    says: `It is ${STATES[facts.state] ?? facts.state} now. The member can ask again.`,
  }),
  'dispensation-beyond-request': () => ({
    status: 422,
    title: 'That is more than was asked for',
    says: 'The member asked in writing to speak, not to vote. A new request can ask for both.',
  }),
  'dispensation-ends-before-it-begins': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'Its last day is its first day or later.',
  }),
  'dispensation-before-request': (facts: { earliest: string }) => ({
    status: 422,
    title: 'It would begin before it was asked for',
    says: `It is granted on a written request, so it begins on ${dateWords(facts.earliest)} or later.`,
  }),
  'dispensation-too-long': (facts: { latest: string }) => ({
    status: 422,
    title: 'Four years is the longest',
    says: `From that day its last day is ${dateWords(facts.latest)} at the latest (Localism Act 2011, section 33(3)).`,
  }),
  'ground-not-for-body': () => ({
    status: 422,
    title: 'That ground is for the executive alone',
    says: 'It holds where every member of the executive would be barred (Localism Act 2011, section 33(2)(d)). Choose another ground.',
  }),
  'granter-not-for-body': () => ({
    status: 422,
    title: 'The head of paid service dispenses members of the executive',
    says: 'For this body the council, its committee or the monitoring officer does (Localism Act 2011, section 33).',
  }),
  'dispensation-not-in-force': () => ({
    status: 409,
    title: 'There is nothing to end',
    says: 'Only what was asked for can be withdrawn, and only what was granted can be revoked.',
  }),
  'ruling-not-here': () => ({
    status: 422,
    title: 'That is no ruling of this body',
    says: 'Directors authorise a conflict; councillors have disclosable pecuniary interests and dispensations. Who has one may stay in the room only where the body’s rule card says so, which an administrator changes.',
  }),
  'no-dispensation': (facts: { allows: string }) => ({
    status: 409,
    title: 'No dispensation covers this',
    says: `The member has none in force on the day that lets him or her ${facts.allows} on this item. It is asked for in writing and granted under Dispensations.`,
  }),
  'authorising-ballot-unknown': () => ({
    status: 422,
    title: 'That is not a vote of the directors that carried it',
    says: 'Choose a vote of the company’s board that was declared carried. The directors take it at a meeting, as any motion.',
  }),
  'authorisation-inquorate': (facts: { needed: number; counted: number }) => ({
    status: 422,
    title: 'That vote had no quorum without the interested directors',
    says: `It needs ${facts.needed} and counts ${facts.counted} without them, so it authorises nothing (Companies Act 2006, section 175(6)).`,
  }),
  'authorisation-not-agreed': (facts: { for: number; against: number }) => ({
    status: 422,
    title: 'Without the interested directors’ votes it was not agreed',
    says: `Without them it is ${facts.for} for and ${facts.against} against, so it authorises nothing (Companies Act 2006, section 175(6)).`,
  }),
  'authorisation-secret': () => ({
    status: 422,
    title: 'That vote was secret and an interested director could vote',
    says: 'So it cannot be told whether the others agreed. The directors can vote again by name.',
  }),
  'own-interest-unstated': () => ({
    status: 422,
    title: 'Say whether you have an interest in it',
    says: 'Who decides alone says so of himself or herself; nobody rules on it.',
  }),
  'own-interest-unexplained': () => ({
    status: 422,
    title: 'Say what the interest is',
    says: 'Or, of an interest in your register that touches this paper, why it does not bar you. The record shows it.',
  }),
  'decider-conflicted': (facts: { registered: boolean; who: string }) => ({
    status: 409,
    title: facts.registered ? 'Your register names this paper' : 'You have an interest in it',
    says: `So you take no further step in it (Localism Act 2011 s.31(8)). Stand aside, below, and it goes to who may decide it instead. Or ${facts.who || 'the governance officer of the body'} can move it back to an earlier body; an administrator can seat somebody else in your place; and a dispensation to vote, for which you ask in writing, lets you decide it.`,
  }),
  'stand-aside-unexplained': () => ({
    status: 422,
    title: 'Say what the interest is',
    says: 'One line is enough. Of a sensitive interest say only that you have one.',
  }),
  'consent-of-one-alone': (facts: { who: string }) => ({
    status: 409,
    title: 'Nobody else consents for this body',
    says: `It is its one representative’s to give (CA 2006 s.323). An administrator can seat another in your place; ${facts.who || 'the governance officer of the body'} can ask for that. Until then it waits, and silence consents to nothing.`,
  }),
  'nobody-takes-instead': (facts: { who: string }) => ({
    status: 409,
    title: 'Nobody else of the executive may decide it',
    says: `By the scheme of delegation nobody may take it instead. ${facts.who || 'The governance officer of the body'} can move it back to an earlier body; an administrator can seat somebody else in your place, or give another a power that reaches; and a dispensation to vote, for which you ask in writing, lets you decide it.`,
  }),
  'item-over': () => ({
    status: 409,
    title: 'That item is done',
    says: 'Interests are declared and ruled on before an item ends. Tell the governance officer, who can record it with the decision.',
  }),
  'interest-ruled': () => ({
    status: 409,
    title: 'This interest has been ruled on',
    says: 'Its words stand as they were when it was ruled on. Whoever presides can rule again if something has changed.',
  }),
  'own-interest': () => ({
    status: 403,
    title: 'This is your own interest',
    says: 'The other members decide about the interest of whoever presides; the governance officer records what they decided.',
  }),
  'members-decide': () => ({
    status: 409,
    title: 'The other members decide about this one',
    says: 'It is the interest of whoever presides. Put the question to the others, then record here that they decided it.',
  }),
  'ruling-would-void-ballot': ({ bars, voted }: { bars: boolean; voted: number }) => ({
    status: 409,
    title: 'This ruling would set the open vote aside',
    says: `It ${bars ? 'takes a member out of' : 'brings a member back into'} the electorate, so ${votesWords(voted)} and a new vote has to be opened. Confirm below, or close the vote first.`,
  }),
};

const STATES: { readonly [state: string]: string } = {
  granted: 'granted',
  refused: 'refused',
  revoked: 'revoked',
  withdrawn: 'withdrawn',
};

function votesWords(voted: number): string {
  if (voted === 0) return 'the vote is set aside';
  return voted === 1 ? 'the one vote cast no longer counts' : `the ${voted} votes cast no longer count`;
}
