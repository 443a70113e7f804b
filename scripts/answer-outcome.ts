import { judgeOutcome } from '~/domain/ballot/compute-outcome';
import { outcomeLine } from '~/inputs/outcome-line';
import { parseLine } from '~/inputs/parse-line';
import type { Answer } from './answer-lines';

/** One line of `npm run -s outcome`: the rules of a ballot (contract outcome). */
export function answerOutcome(line: string): Answer {
  const parsed = parseLine(line, outcomeLine);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  const { id, value } = parsed;
  const judged = judgeOutcome(value);
  return judged.ok ? { id, ...judged.value } : { id, error: judged.refusal };
}
