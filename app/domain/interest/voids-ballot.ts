import { barsFromVote, type Ruling } from './effect';

type OpenBallotFacts = {
  /** In the electorate frozen at opening. */
  readonly elector: boolean;
  /** Was here and counted as present when it opened, and still is: would be an elector but for the interest. */
  readonly wouldBeElector: boolean;
};

/**
 * Whether a ruling voids the ballot that is open on the item: only if it changes the electorate, that is bars one who is
 * in it or restores one who would be (governance.md §3.4; product.md, During an open ballot).
 */
export function voidsBallot(
  before: Ruling | null,
  after: Ruling,
  { elector, wouldBeElector }: OpenBallotFacts,
): boolean {
  const [barred, bars] = [before !== null && barsFromVote(before), barsFromVote(after)];
  if (barred === bars) return false;
  return bars ? elector : wouldBeElector;
}
