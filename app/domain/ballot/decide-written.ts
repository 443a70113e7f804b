import type { MajorityRule } from '~/domain/body/rule-card';
import { isCarriedBy } from './majority';
import { shareWords } from './majority-words';
import { type BallotFacts, type Ruling, unlessClosed } from './ruling';
import type { Scene } from './scene';

/**
 * A written resolution passes at the moment when enough of all eligible members have agreed; against and abstain have
 * no effect, there is no quorum and no tie, and it lapses once closed. Source: governance.md §5 (CA 2006 ss.282-283,
 * 289, 296-297).
 */
export function decideWritten(
  facts: BallotFacts & { readonly majority: MajorityRule },
  scene: Scene,
): Ruling {
  const { input, roll, majority } = facts;
  const members = roll.seats - roll.vacant - roll.restricted;
  const passed = isCarriedBy(scene.for, majority, members);
  const outcome = passed ? 'carried' : unlessClosed(input);
  const needed = `${majority.test === 'more-than' ? 'More than' : 'At least'} ${shareWords(majority.share)}`;
  const end = passed
    ? 'It has passed.'
    : outcome === 'undecided'
      ? 'It has not passed yet.'
      : 'It has lapsed.';
  const says = `${scene.for} of ${members} eligible members agree. ${needed} of all of them must. ${end}`;
  return {
    outcome,
    castingVote: 'not-needed',
    steps: [{ rule: 'majority', says, source: 'CA 2006 ss.282, 283 and 296' }],
  };
}
