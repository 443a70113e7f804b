import type { RefusalTable } from '../refusal-table';

/** An interest of whoever decides alone. */
export const OWN_DECISION_REFUSALS: RefusalTable = {
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
};
