import type { CountedVote } from './count-votes';
import { CHOICES, type Choice } from './outcome-input';
import type { Roll } from './roll';
import { type Scene, sceneOf } from './scene';

/** How many of the unsure votes of each choice came in time after all. */
type Kept = { readonly [C in Choice]: number };

/**
 * Scenes enough to know every outcome there can be, whichever of the unsure votes came too late. Without ties the best
 * scene (every unsure for, none else) and the worst (none for, all else) bound all others, because neither another
 * vote for nor one less against can lose a motion that more for than the share carries. Where a tie has a rule of its
 * own, the smallest and largest tie and the worst scenes that are none are needed too.
 */
export function lateScenes(
  votes: readonly CountedVote[],
  { roll, ties }: { readonly roll: Roll; readonly ties: boolean },
): readonly Scene[] {
  const unsure = votes.filter((vote) => vote.unsure);
  const fixed = votes.filter((vote) => !vote.unsure);
  const [all, sure] = [tallyOf(unsure), tallyOf(fixed)];

  const build = (kept: Kept, leftFirst: boolean): Scene => {
    const counts = {
      for: sure.for.all + kept.for,
      against: sure.against.all + kept.against,
      abstain: sure.abstain.all + kept.abstain,
    };
    const fromLeft = CHOICES.map((choice) => {
      const { left, all: unsureVotes } = all[choice];
      return (
        sure[choice].left +
        (leftFirst ? Math.min(kept[choice], left) : Math.max(0, kept[choice] - unsureVotes + left))
      );
    });
    return sceneOf(
      roll,
      counts,
      fromLeft.reduce((sum, n) => sum + n, 0),
    );
  };

  const most = { for: all.for.all, against: all.against.all, abstain: all.abstain.all };
  const scenes = [
    build({ for: most.for, against: 0, abstain: 0 }, false),
    build({ for: 0, against: most.against, abstain: most.abstain }, true),
  ];
  if (!ties) return scenes;

  if (most.for > 0) scenes.push(build({ ...most, for: 1 }, true));
  if (most.against > 0) scenes.push(build({ ...most, for: 0, against: most.against - 1 }, true));
  const smallest = Math.max(sure.for.all, sure.against.all, 1);
  const largest = Math.min(sure.for.all + most.for, sure.against.all + most.against);
  if (smallest <= largest) {
    const keptAt = (tie: number) => ({ for: tie - sure.for.all, against: tie - sure.against.all });
    scenes.push(build({ ...keptAt(smallest), abstain: most.abstain }, true));
    scenes.push(build({ ...keptAt(largest), abstain: 0 }, false));
  }
  return scenes;
}

function tallyOf(votes: readonly CountedVote[]): { [C in Choice]: { all: number; left: number } } {
  const tally = { for: { all: 0, left: 0 }, against: { all: 0, left: 0 }, abstain: { all: 0, left: 0 } };
  for (const { choice, left } of votes) {
    tally[choice].all += 1;
    if (left) tally[choice].left += 1;
  }
  return tally;
}
