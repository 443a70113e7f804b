import { computeOutcome } from './compute-outcome';
import type { LiveAnswer } from './live-ballot';
import type { DecidedAnswer, OutcomeStep } from './outcome-answer';
import type { OutcomeInput } from './outcome-input';
import { sourcesOf } from './sources';

/**
 * The outcome of a question put without a vote: the quorum is tested the same, then nobody objecting carries it. In an
 * advisory body an objection returns the paper to its author. Source: product.md, Agreed without a vote.
 */
export function judgeAssent(
  input: OutcomeInput,
  { objections }: { readonly objections: number },
): LiveAnswer {
  const answer = judgeLive({ ...input, votes: [] });
  if (answer.outcome === 'inquorate') return answer;
  const before = answer.steps.filter(({ rule }) => rule === 'quorum' || rule === 'restriction');
  const objected = objections > 0;
  const step: OutcomeStep = {
    rule: 'assent',
    says: objected
      ? 'A member objected. This body takes no vote, so the paper returns to its author.'
      : 'Nobody objected, so it is agreed without a vote.',
    source: sourcesOf(input.rule.profile).majority,
  };
  return {
    ...answer,
    outcome: objected ? 'objected' : 'carried',
    castingVote: 'not-needed',
    steps: [...before, step],
  };
}

/** The outcome under a frozen card, which was lawful when the ballot was opened. */
export function judgeLive(input: OutcomeInput): DecidedAnswer {
  const answer = computeOutcome(input);
  if (answer.outcome === 'refused')
    throw new RangeError(`the frozen rule card is refused: ${answer.refusal}`);
  return answer;
}
