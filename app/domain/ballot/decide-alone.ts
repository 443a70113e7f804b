import type { BallotFacts, Ruling } from './ruling';
import type { Scene } from './scene';
import { sourcesOf } from './sources';

/**
 * One person decides: for carries, against does not, and nothing said or an abstention leaves it undecided. There is
 * no quorum, majority or tie. Source: governance.md §1 (SI 2012/2089 reg 13).
 */
export function decideAlone({ input }: BallotFacts, scene: Scene): Ruling {
  const outcome = scene.for > 0 ? 'carried' : scene.against > 0 ? 'not-carried' : 'undecided';
  const says = {
    carried: 'The person who decides has said for.',
    'not-carried': 'The person who decides has said against.',
    undecided: 'The person who decides has not decided.',
  }[outcome];
  const source = sourcesOf(input.rule.profile).majority;
  return { outcome, castingVote: 'not-needed', steps: [{ rule: 'majority', says, source }] };
}
