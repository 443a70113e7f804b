import { computeOutcome, judgeOutcome } from '~/domain/ballot/compute-outcome';
import type { DecidedAnswer, InvalidInput, RefusedAnswer } from '~/domain/ballot/outcome-answer';
import type {
  Attending,
  Choice,
  ListedSeat,
  ListedVote,
  OutcomeInput,
  VoteCounts,
} from '~/domain/ballot/outcome-input';
import type { BallotRule, MajorityRule } from '~/domain/body/rule-card';

export const SIMPLE: MajorityRule = { share: [1, 2], test: 'more-than', base: 'cast' };

/** A lawful trust board: quorum 5, more votes for than against, the chair's casting vote. */
export const BOARD: BallotRule = {
  profile: 'trust-board',
  quorum: { count: 5 },
  majority: SIMPLE,
  tie: 'casting-vote',
  veto: [],
  remote: true,
};

export const CUSTOM: BallotRule = { ...BOARD, profile: 'custom', quorum: { count: 1 } };
export const COUNCIL: BallotRule = {
  ...BOARD,
  profile: 'council',
  quorum: { fraction: [1, 4] },
  remote: false,
};

export function votes(votesFor: number, against = 0, abstain = 0): VoteCounts {
  return { for: votesFor, against, abstain };
}

/** A ballot of a nine-seat board with all nine here, unless said otherwise. */
export function aBallot(part: Partial<OutcomeInput> = {}): OutcomeInput {
  return { rule: BOARD, seats: 9, present: 9, recused: 0, votes: votes(9), method: 'meeting', ...part };
}

export function decided(part: Partial<OutcomeInput> = {}): DecidedAnswer {
  const answer = computeOutcome(aBallot(part));
  if (answer.outcome === 'refused') throw new Error(`refused: ${answer.refusal}`);
  return answer;
}

export function refused(part: Partial<OutcomeInput>): RefusedAnswer['refusal'] | null {
  const answer = computeOutcome(aBallot(part));
  return answer.outcome === 'refused' ? answer.refusal : null;
}

export function invalid(part: Partial<OutcomeInput>): InvalidInput['path'] | null {
  const judged = judgeOutcome(aBallot(part));
  return judged.ok ? null : judged.refusal.path;
}

/** Seats by name, `seats('a b c')`. */
export function seats(names: string, part: Partial<ListedSeat> = {}): readonly ListedSeat[] {
  return names.split(' ').map((seat) => ({ seat, vacant: false, ...part }));
}

export function attending(names: string, part: Partial<Attending> = {}): readonly Attending[] {
  return names.split(' ').map((seat) => ({ seat, remote: false, left: false, ...part }));
}

/** Votes of one choice by name, `cast('a b', 'for')`. */
export function cast(names: string, choice: Choice, castAt?: string): readonly ListedVote[] {
  return names.split(' ').map((seat) => ({ seat, choice, ...(castAt ? { castAt } : {}) }));
}
