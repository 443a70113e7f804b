import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

/** Dispensations of a council and authorisations of a company's directors. */
export const DISPENSATION_REFUSALS: RefusalTable = {
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
};

const STATES: { readonly [state: string]: string } = {
  granted: 'granted',
  refused: 'refused',
  revoked: 'revoked',
  withdrawn: 'withdrawn',
};
