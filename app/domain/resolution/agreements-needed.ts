import { isCarriedBy } from '../ballot/majority';
import type { ResolutionKind } from './resolution';
import { resolutionMajority } from './resolution-majority';

/** The fewest agreements that pass a resolution with so many eligible, at least one. Source: governance.md §5. */
export function agreementsNeeded(kind: ResolutionKind, eligible: number): number {
  const majority = resolutionMajority(kind);
  let needed = 1;
  while (needed < eligible && !isCarriedBy(needed, majority, eligible)) needed += 1;
  return needed;
}
