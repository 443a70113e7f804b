import type { VoteCounts } from './outcome-input';
import type { Roll } from './roll';

/** One way the counted votes may stand: all that came, or without some that may have come late. */
export type Scene = VoteCounts & {
  /** Those who may vote, for the majority: with those who left after voting. */
  readonly electors: number;
};

/** The scene of so many votes, of which `fromLeft` are of seats that had left. */
export function sceneOf(roll: Roll, counts: VoteCounts, fromLeft: number): Scene {
  const votes = counts.for + counts.against + counts.abstain;
  // A vote that is counted is an elector's: where only counts are known, votes beyond those still here are of the left.
  const electors = Math.max(roll.counting + Math.min(fromLeft, roll.left), votes);
  return { for: counts.for, against: counts.against, abstain: counts.abstain, electors };
}
