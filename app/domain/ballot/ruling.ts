import type { Count } from './count-votes';
import type { CastingVoteState, Outcome, OutcomeStep } from './outcome-answer';
import type { OutcomeInput } from './outcome-input';
import type { Roll } from './roll';

/** What a rule makes of one scene. */
export type Ruling = {
  readonly outcome: Outcome;
  readonly castingVote: CastingVoteState;
  readonly steps: readonly OutcomeStep[];
};

/** All that is known of a ballot when its votes are judged. */
export type BallotFacts = { readonly input: OutcomeInput; readonly roll: Roll; readonly count: Count };

/** What follows once the rule is not satisfied and more votes may yet come: nothing comes after `closedAt`. */
export function unlessClosed({ closedAt }: OutcomeInput): Outcome {
  return closedAt === undefined ? 'undecided' : 'not-carried';
}
