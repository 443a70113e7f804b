import { judgeOutcome } from '~/domain/ballot/compute-outcome';
import { outcomeLine } from '~/inputs/outcome-line';
import { parseLine } from '~/inputs/parse-line';
import { type Answer, runCommandLine } from './answer-lines';

/** `npm run -s outcome`: the rules of ballots from the command line (contract outcome). */
function answerOutcome(line: string): Answer {
  const parsed = parseLine(line, outcomeLine);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  const { id, value } = parsed;
  const judged = judgeOutcome(value);
  return judged.ok ? { id, ...judged.value } : { id, error: judged.refusal };
}

await runCommandLine(answerOutcome);
