import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answerClock } from '../../scripts/answer-clock';
import { answerLines } from '../../scripts/answer-lines';
import { answerOutcome } from '../../scripts/answer-outcome';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ANSWERS = { outcome: answerOutcome, clock: answerClock };

export type Run = { readonly lines: readonly unknown[]; readonly status: number | null };

/** Runs one of the two command lines in a process of its own, as `npm run -s` does. */
export function runProcess(
  name: 'outcome' | 'clock',
  input: string,
): Promise<Run & { readonly errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', `scripts/${name}.ts`], {
      cwd: root,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({
        lines: parsed(Buffer.concat(out).toString('utf8')),
        status,
        errors: String(Buffer.concat(err)),
      });
    });
    child.stdin.end(input);
  });
}

/** What the command line answers to this input, and the exit status that it would have, in this process. */
export async function runCommand(name: 'outcome' | 'clock', input: string | Uint8Array): Promise<Run> {
  let status = 0;
  async function* feed(): AsyncGenerator<Uint8Array> {
    yield typeof input === 'string' ? Buffer.from(input) : input;
  }
  const onError = () => {
    status = 1;
  };
  const written: string[] = [];
  for await (const line of answerLines(feed(), { answer: ANSWERS[name], onError })) written.push(line);
  return { lines: parsed(written.join('')), status };
}

/** JSON Lines of plain values; a string stands for itself. */
export function jsonLines(...lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
}

function parsed(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
