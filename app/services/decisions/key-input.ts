import type { DecisionContent } from '~/domain/decision/decision-record';
import type { OwnInterest } from '~/domain/interest/own-interest';
import type { NamedMatter } from '~/persistence/delegation-asked';

/** What one person of a council's executive says beside, of a key decision. */
export type KeyInput = NamedMatter &
  Pick<DecisionContent, 'dispensation' | 'differs' | 'consultations'> & {
    /** Null where nothing is said. */
    readonly ownInterest: OwnInterest | null;
    /** What the interest is, or why what the register has does not bar. */
    readonly ownAbout: string;
  };

/** Where nothing is said. */
export const NOTHING_SAID: KeyInput = {
  ...{ matterId: '', pounds: null, dispensation: '', differs: '', ownInterest: null, ownAbout: '' },
};
