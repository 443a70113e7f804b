import { dateWords } from '../dates';
import type { RefusalTable } from '../refusal-table';

/** What no rule card of a body can say. */
export const RULE_CARD_REFUSALS: RefusalTable = {
  'majority-fixed': () => ({
    status: 422,
    title: 'That majority is not lawful for this body',
    says: 'A council body decides by a simple majority of votes cast (Local Government Act 1972, Schedule 12, paragraph 39; Friends of Hethel, 2010). Only an Act can ask for more, and only for its own matter: the title of honorary alderman or freeman (section 249) is put as a motion of that kind. A company needs more than half.',
  }),
  'tie-fixed': () => ({
    status: 422,
    title: 'The casting vote is fixed by statute',
    says: 'Whoever presides has a second or casting vote (Local Government Act 1972, Schedule 12, paragraph 39(2)).',
  }),
  'veto-unlawful': () => ({
    status: 422,
    title: 'No seat of a council body has a veto',
    says: 'Questions are decided by the majority (Local Government Act 1972, Schedule 12, paragraph 39(1)).',
  }),
  'remote-unlawful': () => ({
    status: 422,
    title: 'Attendance on line does not count here',
    says: 'Councillors must be in the room (Hertfordshire County Council, 2021), until new law starts.',
  }),
  'substitutes-unlawful': () => ({
    status: 422,
    title: 'Nobody may send a substitute here',
    says: 'Members of this kind of body decide in person. Substitutes come to committees by their standing orders, and alternate directors by the articles.',
  }),
  'quorum-below-statute': () => ({
    status: 422,
    title: 'That quorum is too low',
    says: 'A council needs at least a quarter of its whole number, a board of directors at least two (Schedule 12, paragraph 6; model article 11).',
  }),
  'card-profile-fixed': () => ({
    status: 422,
    title: 'A body stays of its kind',
    says: 'Its law follows from its kind. Add another body for another kind.',
  }),
  'card-senseless': (facts: { message: string }) => ({
    status: 422,
    title: 'No vote could meet this',
    says: `Change the share: ${facts.message}.`,
  }),
  'card-unchanged': () => ({
    status: 422,
    title: 'Nothing is changed',
    says: 'These are the rules that the newest version has already.',
  }),
  'card-changed-meanwhile': (facts: { version: number }) => ({
    status: 409,
    title: 'The card was changed meanwhile',
    says: `Version ${facts.version} is the newest now. Read it, then make your change from there.`,
  }),
  'card-starts-too-early': (facts: { earliest: string }) => ({
    status: 422,
    title: 'The card would hold too early',
    says: `Choose ${dateWords(facts.earliest)} or later, so that no rule changes during a meeting or before the version it follows.`,
  }),
  'notice-below-statute': (facts: { least: number; basis: 'working' | 'calendar' }) => ({
    status: 422,
    title: `The law gives ${facts.least} clear ${facts.basis === 'working' ? 'working ' : ''}days at the least`,
    says:
      facts.basis === 'working'
        ? 'An agenda of a council or its executive is open to inspection for five clear working days (LGA 1972 s.100A(6); SI 2012/2089). A card can ask for more; nobody can ask for fewer.'
        : 'A company’s general meeting has fourteen clear days (CA 2006 s.307). A card can ask for more, as articles do with 21; for one meeting its members can agree to fewer.',
  }),
  'short-notice-share-out-of-bounds': (facts: { least: number; most: number }) => ({
    status: 422,
    title: 'Shorter notice is not agreed by that share',
    says: `Enter a whole number from ${facts.least} to ${facts.most}. A private company’s members agree with ${facts.least}% of the votes, and articles can ask for up to ${facts.most}% (Companies Act 2006, section 307(6)); nobody can lift that.`,
  }),
  'call-in-days-out-of-bounds': (facts: { least: number; most: number }) => ({
    status: 422,
    title: 'A call-in window is not so long or short',
    says: `Enter a whole number of working days, ${facts.least} to ${facts.most}. The law sets none: the executive procedure rules do (Local Government Act 2000, section 9F), and 5 is usual.`,
  }),
  'notice-too-long': (facts: { most: number }) => ({
    status: 422,
    title: 'That notice is too long',
    says: `Ask for ${facts.most} days at the most.`,
  }),
  'urgency-unlawful': () => ({
    status: 422,
    title: 'Nobody can decide alone for such a body',
    says: 'A council and its committees act together (LGA 1972 s.101), a company’s members and whoever decides alone need no urgency. No card can say otherwise.',
  }),
  'consults-above-seats': (facts: { most: number }) => ({
    status: 422,
    title: 'So many cannot be consulted',
    says: `Beside whoever decides the body has ${facts.most} seats. Ask for that many at the most.`,
  }),
  'quorum-above-seats': (facts: { needed: number; seats: number }) => ({
    status: 422,
    title: 'That quorum can never be made',
    says: `It asks for ${facts.needed}, and the body has ${facts.seats} seats.`,
  }),
  'quorum-of-nobody': () => ({
    status: 422,
    title: 'A quorum is at least one member',
    says: 'With a quorum of none an empty room could decide. Enter how many must be counted.',
  }),
  'demand-above-seats': (facts: { seats: number }) => ({
    status: 422,
    title: 'So many could never call for a recorded vote',
    says: `The body has ${facts.seats} seats. Enter that number or fewer, or 0 where nobody may call for one.`,
  }),
  'minimum-above-seats': (facts: { category: string; needed: number; seats: number }) => ({
    status: 422,
    title: 'That minimum can never be met',
    says: `It asks for ${facts.needed} ${facts.category}, and ${facts.seats === 1 ? 'one seat is' : `${facts.seats} seats are`} of that category. An administrator can add seats.`,
  }),
  'no-seat-to-lead': () => ({
    status: 422,
    title: 'The body has neither a chair’s seat nor a deputy’s',
    says: 'A quorum that needs one of them could never be made. An administrator can add such a seat first.',
  }),
};
