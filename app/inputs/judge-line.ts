import { judgeOutcome } from '~/domain/ballot/compute-outcome';
import type { InvalidInput, OutcomeAnswer } from '~/domain/ballot/outcome-answer';
import { type Result, refuse } from '~/domain/shared/result';
import { outcomeLine } from './outcome-line';
import { parseValue } from './parse-line';

/** What the pages ask of the rules: the shape of a line of `npm run -s outcome` and the same judgement (contract outcome). */
export function judgeLine(line: unknown): Result<OutcomeAnswer, InvalidInput> {
  const parsed = parseValue(line, outcomeLine);
  return parsed.ok ? judgeOutcome(parsed.value) : refuse(parsed.error);
}
