import { judgeOutcome } from '~/domain/ballot/compute-outcome';
import type { InvalidInput, OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import { isListed, type OutcomeInput } from '~/domain/ballot/outcome-input';
import { type Result, refuse } from '~/domain/shared/result';
import { outcomeLine } from './outcome-line';
import { parseValue } from './parse-line';

/**
 * What the pages ask of the rules: the shape of a line of `npm run -s outcome` and the same judgement (contract outcome).
 * `leads` names the seats of the chair and deputies where one of them must be counted.
 */
export function judgeLine(
  line: unknown,
  leads: readonly string[] | null = null,
): Result<OutcomeAnswer, InvalidInput> {
  const parsed = parseValue(line, outcomeLine);
  return parsed.ok
    ? judgeOutcome(leads ? askingForLead(parsed.value, leads) : parsed.value)
    : refuse(parsed.error);
}

/** A line knows no chair or deputy: a body's card may ask for one, and the form knows which seats are theirs. */
function askingForLead(input: OutcomeInput, leads: readonly string[]): OutcomeInput {
  const { quorum } = input.rule;
  if (!quorum || !isListed(input.seats)) return input;
  const seats = input.seats.map((seat) => ({ ...seat, leads: leads.includes(seat.seat) }));
  return { ...input, seats, rule: { ...input.rule, quorum: { ...quorum, chairOrDeputy: true } } };
}
