import type { Allowance, Granter, Ground, ReliefKind, ReliefState } from '~/domain/interest/dispensation';
import type { InterestCategory, InterestHolder } from '~/domain/interest/registered-interest';
import type { TouchReason } from '~/domain/interest/touches-item';

/** The categories of SI 2012/1464, a loyalty, and any other. */
export const CATEGORY_WORDS: { readonly [C in InterestCategory]: string } = {
  employment: 'Employment, office, trade or profession',
  sponsorship: 'Sponsorship: help with expenses or an election',
  contract: 'A contract with this organisation',
  land: 'Land or property',
  licence: 'A licence to occupy land',
  tenancy: 'A tenancy of a company',
  securities: 'Shares or securities',
  loyalty: 'Another role or body: a conflict of loyalty',
  other: 'Another interest',
};

export const HOLDER_WORDS: { readonly [H in InterestHolder]: string } = {
  own: 'My own',
  partner: 'Of my spouse, civil partner or partner',
};

/** Why a registered interest comes up at an item: follows "It touches item 6: ". */
export function touchWords(reason: TouchReason, { party, organisation }: Touched): string {
  switch (reason) {
    case 'paper':
      return 'it names this paper.';
    case 'organisation':
      return `this paper is also with ${organisation ?? party}.`;
    case 'named':
      return `its text names ${party}.`;
  }
}
type Touched = { readonly party: string; readonly organisation: string | null };

type Said = { readonly party: string; readonly nature: string; readonly whose: InterestHolder };

export const SENSITIVE_WORDS = 'A sensitive interest. Its details are with the governance officer.';

/** The interest as it is said at a meeting. */
export function interestWords({ party, nature, whose }: Said): string {
  const words = `${party}: ${nature}`;
  return whose === 'partner' ? `${words} (spouse or partner)` : words;
}

export const RELIEF_WORDS: { readonly [K in ReliefKind]: string } = {
  dispensation: 'Dispensation',
  authorisation: 'Authorisation',
};

export const ALLOWANCE_WORDS: { readonly [A in Allowance]: string } = {
  speak: 'Speak, and not vote',
  vote: 'Speak and vote',
};

/** Localism Act 2011 s.33(2)(a) to (e). */
export const GROUND_WORDS: { readonly [G in Ground]: string } = {
  impedes: 'So many would be barred that the business would be impeded',
  'political-balance': 'The political balance would be upset so as to alter the likely outcome',
  residents: 'It is in the interests of people living in the area',
  executive: 'Every member of the executive would be barred',
  otherwise: 'It is otherwise appropriate',
};

export const GRANTER_WORDS: { readonly [G in Granter | 'directors']: string } = {
  council: 'The Council',
  committee: 'The Council’s committee for standards',
  'monitoring-officer': 'The monitoring officer',
  'head-of-paid-service': 'The head of paid service',
  directors: 'The directors, without those interested',
};

export const RELIEF_STATE_WORDS: { readonly [S in ReliefState]: string } = {
  asked: 'Waits for an answer',
  granted: 'Granted',
  refused: 'Refused',
  revoked: 'Revoked',
  withdrawn: 'Withdrawn',
};
