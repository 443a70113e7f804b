import type { BallotRule } from '~/domain/body/rule-card';
import { compareFractions, isShare } from '~/domain/shared/fraction';
import { invalid } from './invalid';
import type { InvalidInput } from './outcome-answer';

/** The first number of a card that no count could meet, null where there is none. Source: contract outcome (Invalid). */
export function findSenseless({ quorum, majority }: BallotRule): InvalidInput | null {
  if (majority && !isShare(majority.share)) {
    return invalid('/rule/majority/share', 'a share [n, d] must have 0 < n ≤ d');
  }
  if (majority?.test === 'more-than' && compareFractions(majority.share, [1, 1]) === 0) {
    return invalid('/rule/majority/share', 'nothing is more than all');
  }
  if (quorum?.fraction && !isShare(quorum.fraction)) {
    return invalid('/rule/quorum/fraction', 'a fraction [p, q] must have 0 < p ≤ q');
  }
  return null;
}
