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
