import type { RuleCardRefusal } from '~/domain/body/check-rule-card';
import type { Quorum } from '~/domain/meeting/quorum';

export type Outcome = 'carried' | 'not-carried' | 'inquorate' | 'undecided';
export type CastingVoteState = 'used' | 'declined' | 'not-available' | 'awaited' | 'not-needed';
export type OutcomeRefusal = RuleCardRefusal['code'] | 'method-not-available' | 'written-base';

/** What is not known and could change the outcome. */
export type Unchecked = 'veto' | 'categories' | 'late';

/** One step of the reasoning for people: which rule, what it says of this ballot, and what it rests on. */
export type OutcomeStep = { readonly rule: string; readonly says: string; readonly source: string };

/** Votes counted. `notVoting` is electors less the three; a casting vote is not in it. */
export type Tally = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly notVoting: number;
  readonly late: number;
};

/** A seat whose vote does not count, and why; `restricted` by a standing order in a live ballot only. */
export type ExcludedVote = {
  readonly seat: string;
  readonly reason: 'recused' | 'restricted' | 'absent' | 'on-line';
};

export type DecidedAnswer = {
  readonly outcome: Outcome;
  readonly tally: Tally;
  /** null where no quorum applies. */
  readonly quorum: Quorum | null;
  readonly castingVote: CastingVoteState;
  /** Absent where no vote was excluded. */
  readonly excluded?: readonly ExcludedVote[];
  /** Absent where all was known that matters. */
  readonly unchecked?: readonly Unchecked[];
  readonly steps: readonly OutcomeStep[];
};

/** The rule is not lawful for that body. */
export type RefusedAnswer = {
  readonly outcome: 'refused';
  readonly refusal: OutcomeRefusal;
  readonly steps: readonly OutcomeStep[];
};

export type OutcomeAnswer = DecidedAnswer | RefusedAnswer;

/** The facts contradict each other or leave out what the rule needs. `path` is a JSON Pointer into the input. */
export type InvalidInput = {
  readonly code: 'invalid-input';
  readonly path: string;
  readonly message: string;
};
