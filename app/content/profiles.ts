import type { Profile } from '~/domain/body/profile';

export const PROFILE_WORDS: { readonly [P in Profile]: string } = {
  'trust-board': 'Board of a trust (company)',
  'trust-committee': 'Committee of a trust',
  advisory: 'Advisory: recommends by consensus',
  'trust-members': 'Members of a trust',
  council: 'Full council',
  'council-committee': 'Council committee, scrutiny too',
  cabinet: 'Cabinet (executive)',
  individual: 'One person who decides alone',
  'secretary-of-state': 'Department’s consent desk',
  custom: 'Something else',
};
