import { answerClock } from './answer-clock';
import { runCommandLine } from './answer-lines';

await runCommandLine(answerClock);
