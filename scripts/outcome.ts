import { runCommandLine } from './answer-lines';
import { answerOutcome } from './answer-outcome';

await runCommandLine(answerOutcome);
