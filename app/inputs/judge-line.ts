import { judgeOutcome } from '~/domain/ballot/compute-outcome';
import type { InvalidInput, OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import { isListed, type OutcomeInput, type RestrictedSeat } from '~/domain/ballot/outcome-input';
import { type Result, refuse } from '~/domain/shared/result';
import { outcomeLine } from './outcome-line';
import { parseValue } from './parse-line';

/**
 * What the pages ask of the rules: the shape of a line of `npm run -s outcome` and the same judgement (contract outcome).
 * Beside the line, `leads` names the seats of the chair and deputies where one of them must be counted, and `restricted` those
 * that a standing order keeps from voting.
 */
export function judgeLine(
  line: unknown,
  { leads = null, restricted = [] }: Beside = {},
): Result<OutcomeAnswer, InvalidInput> {
  const parsed = parseValue(line, outcomeLine);
  if (!parsed.ok) return refuse(parsed.error);
  const input = leads ? askingForLead(parsed.value, leads) : parsed.value;
  return judgeOutcome(restricted.length > 0 ? { ...input, restricted } : input);
}

/** What a live ballot knows and a line does not. */
type Beside = {
  readonly leads?: readonly string[] | null;
  readonly restricted?: readonly RestrictedSeat[];
};

/** A line knows no chair or deputy: a body's card may ask for one, and the form knows which seats are theirs. */
function askingForLead(input: OutcomeInput, leads: readonly string[]): OutcomeInput {
  const { quorum } = input.rule;
  if (!quorum || !isListed(input.seats)) return input;
  const seats = input.seats.map((seat) => ({ ...seat, leads: leads.includes(seat.seat) }));
  return { ...input, seats, rule: { ...input.rule, quorum: { ...quorum, chairOrDeputy: true } } };
}
