import type { InvalidInput, OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import {
  type PastFlag,
  type PastTally,
  type PastVerdict,
  type PastVote,
  type PastWords,
  pastFlags,
  pastPresent,
  pastTally,
  pastVerdict,
} from '~/domain/ballot/past-vote';
import { judgeLine } from './judge-line';

/** One past vote beside what the rules say of it. */
export type CheckedVote = {
  readonly id: string;
  readonly tally: PastTally;
  readonly flags: readonly PastFlag[];
  /** The recorded result in the file's word. */
  readonly recorded: string;
  readonly verdict: PastVerdict | 'not-judged';
  readonly answer: OutcomeAnswer | null;
  /** Why it could not be judged; empty where it was. */
  readonly problem: string;
};

type Card = { readonly rule: unknown; readonly seats: number };

/** Every vote through the same judgement as a line of `npm run -s outcome`, with its counts as recorded. */
export function checkPast(
  votes: readonly PastVote[],
  { words, card }: { readonly words: PastWords; readonly card: Card },
): readonly CheckedVote[] {
  return votes.map((vote) => {
    const tally = pastTally(vote, words);
    const checked = { id: vote.id, tally, flags: pastFlags(vote, words), recorded: vote.result };
    if (vote.problem) return { ...checked, verdict: 'not-judged', answer: null, problem: vote.problem };
    const judged = judgeLine(lineOf(vote, { words, card }));
    if (!judged.ok)
      return { ...checked, verdict: 'not-judged', answer: null, problem: inWords(judged.refusal) };
    const answer = judged.value;
    if (answer.outcome === 'refused') return { ...checked, verdict: 'not-judged', answer, problem: '' };
    const recorded = words.results.get(vote.result) ?? 'unknown';
    return { ...checked, verdict: pastVerdict(recorded, answer.outcome), answer, problem: '' };
  });
}

function lineOf(vote: PastVote, { words, card }: { words: PastWords; card: Card }): unknown {
  const seats = vote.seats ?? card.seats;
  const { for: votesFor, against, abstain } = pastTally(vote, words);
  return {
    id: vote.id,
    rule: card.rule,
    seats,
    present: pastPresent(vote, { words, seats }),
    votes: { for: votesFor, against, abstain },
  };
}

function inWords({ path, message }: InvalidInput): string {
  return `${message} (${path})`;
}
