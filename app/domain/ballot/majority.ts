import type { MajorityRule } from '~/domain/body/rule-card';
import { isAtLeast, isMoreThan } from '~/domain/shared/fraction';
import type { Roll } from './roll';
import type { Scene } from './scene';

/** Of how many the share is taken. Source: contract outcome; governance.md §5 (majority basis). */
export function majorityBase(
  base: MajorityRule['base'],
  { scene, roll }: { scene: Scene; roll: Roll },
): number {
  switch (base) {
    case 'cast':
      return scene.for + scene.against;
    case 'participating':
      return scene.for + scene.against + scene.abstain;
    case 'present':
      return scene.electors;
    case 'eligible':
      return roll.seats - roll.vacant - roll.recused - roll.restricted;
    case 'whole-body':
      return roll.seats;
  }
}

/** Whether so many for carry it: for·d > n·base, or ≥ where the share is enough. A base of zero never carries. */
export function isCarriedBy(votesFor: number, { share, test }: MajorityRule, base: number): boolean {
  if (base === 0) return false;
  switch (test) {
    case 'more-than':
      return isMoreThan(votesFor, share, base);
    case 'at-least':
      return isAtLeast(votesFor, share, base);
  }
}
