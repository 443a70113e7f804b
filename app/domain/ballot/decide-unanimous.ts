import { type BallotFacts, type Ruling, unlessClosed } from './ruling';
import type { Scene } from './scene';

/**
 * Directors decide outside a meeting when all eligible directors, enough of them for a quorum, have said for; anything
 * else said ends it. Source: governance.md §5 (model article 8).
 */
export function decideUnanimous({ input }: BallotFacts, scene: Scene): Ruling {
  const dissent = scene.against + scene.abstain;
  const allFor = scene.electors > 0 && scene.for === scene.electors;
  const outcome = allFor ? 'carried' : dissent > 0 ? 'not-carried' : unlessClosed(input);
  const end = allFor
    ? 'That is all of them.'
    : dissent > 0
      ? `${dissent} did not, so there is no common view.`
      : 'All of them must.';
  const says = `${scene.for} of ${scene.electors} eligible directors have said for. ${end}`;
  return {
    outcome,
    castingVote: 'not-needed',
    steps: [{ rule: 'majority', says, source: 'model article 8' }],
  };
}
