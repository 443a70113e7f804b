import { poundsText } from '../money';
import type { RefusalTable } from '../refusal-table';

/** The scheme of delegation: who may decide a matter. */
export const AUTHORITY_REFUSALS: RefusalTable = {
  'matter-exists': () => ({
    status: 409,
    title: 'This matter is there already',
    says: 'Give the matter that is there another holder instead.',
  }),
  'matter-unknown': () => ({
    status: 422,
    title: 'That matter is not in the scheme',
    says: 'Choose one from the list. An administrator can add another.',
  }),
  'nobody-may-decide': () => ({
    status: 422,
    title: 'Nobody may decide this yet',
    says: 'The scheme gives nobody the power. Ask the governance officer who should have it.',
  }),
  'above-delegated-power': (facts: {
    holder: string;
    limit: number;
    pounds: number | null;
    authority: string;
    decides: string | null;
  }) => ({
    status: 409,
    title: `This is more than ${facts.holder} may decide`,
    says: `${facts.authority} lets it decide up to ${poundsText(facts.limit)}, and ${facts.pounds === null ? 'the sum of this paper is not stated' : `this is ${poundsText(facts.pounds)}`}. ${facts.decides ? `${facts.decides} may decide it.` : 'By the scheme nobody may yet.'} The author can correct the sum; an administrator keeps the scheme.`,
  }),
  'no-delegation': (facts: { holder: string }) => ({
    status: 409,
    title: `${facts.holder} has no power to decide this alone`,
    says: 'One person decides only by a power of the scheme that reaches. Whoever keeps the scheme can give one.',
  }),
  'delegation-not-named': (facts: { holder: string }) => ({
    status: 409,
    title: `It is not said by what power ${facts.holder} decides`,
    says: 'Choose the matter of your scheme that it is. The author or the sponsor can name it on the paper’s page “Who decides”.',
  }),
  'matter-reserved': (facts: { holder: string; decides: string; authority: string }) => ({
    status: 409,
    title: `This is reserved to ${facts.decides}`,
    says: `${facts.authority} keeps it from ${facts.holder}, which can recommend it. The sponsor can have it take another route; only whoever keeps the scheme can change who decides.`,
  }),
  'route-misses-decider': (facts: { decides: string; authority: string }) => ({
    status: 422,
    title: `Its route does not reach ${facts.decides}`,
    says: `By ${facts.authority} ${facts.decides} decides this matter. Choose a route that passes it, or correct the matter and the sum.`,
  }),
  'route-misses-consent': (facts: { holder: string; authority: string }) => ({
    status: 422,
    title: `Its route does not ask ${facts.holder}`,
    says: `By ${facts.authority} its consent is needed. Choose a route that passes it, or correct the matter and the sum.`,
  }),
  'power-ends-before': () => ({
    status: 422,
    title: 'It would end before it begins',
    says: 'Give it a last day that is not before its first.',
  }),
  'officer-cannot-consent': () => ({
    status: 422,
    title: 'Consent is a body’s to give',
    says: 'An officer may decide or be consulted. Name the body whose consent is needed.',
  }),
  'power-repeated': () => ({
    status: 409,
    title: 'The holder has this part already',
    says: 'End the one that is there first, if it is to change.',
  }),
  'power-ended': () => ({
    status: 409,
    title: 'It has ended already',
    says: 'Nothing more needs doing.',
  }),
};
