import type { RefusalTable } from '../refusal-table';

/** Interests: standing, declared on an item, and ruled on. */
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

function votesWords(voted: number): string {
  if (voted === 0) return 'the vote is set aside';
  return voted === 1 ? 'the one vote cast no longer counts' : `the ${voted} votes cast no longer count`;
}
