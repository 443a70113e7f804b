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
};
