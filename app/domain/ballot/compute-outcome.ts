import { ok, type Result, refuse } from '~/domain/shared/result';
import { checkNumbers } from './check-numbers';
import { checkSeats } from './check-seats';
import { checkCount, checkListedVotes } from './check-votes';
import { countVotes } from './count-votes';
import { decideOutcome } from './decide-outcome';
import { findRefusal, refusalStep } from './find-refusal';
import type { InvalidInput, OutcomeAnswer } from './outcome-answer';
import type { OutcomeInput } from './outcome-input';
import { rollOf } from './roll';
import { termsOf } from './terms';

/**
 * The outcome of a ballot with its reasoning, or why the facts cannot be understood. Judged in this order: invalid,
 * refused, quorum, veto, majority, tie. Source: contract outcome; governance.md §4 and §5.
 */
export function judgeOutcome(input: OutcomeInput): Result<OutcomeAnswer, InvalidInput> {
  const terms = termsOf(input);
  if (!terms.ok) return terms;
  const roll = rollOf(input);
  const misfit = checkSeats(input) ?? checkNumbers(input, roll) ?? checkListedVotes(input, roll);
  if (misfit) return refuse(misfit);
  const count = countVotes(input, roll);
  const excess = checkCount(count, roll);
  if (excess) return refuse(excess);
  const refusal = findRefusal(input);
  if (refusal) return ok({ outcome: 'refused', refusal, steps: [refusalStep(refusal)] });
  return ok(decideOutcome({ input, roll, count }, terms.value));
}

/** The outcome of a ballot whose facts are known to fit together, as those the product keeps do; throws if they do not. */
export function computeOutcome(input: OutcomeInput): OutcomeAnswer {
  const judged = judgeOutcome(input);
  if (!judged.ok) throw new RangeError(`${judged.refusal.path}: ${judged.refusal.message}`);
  return judged.value;
}
