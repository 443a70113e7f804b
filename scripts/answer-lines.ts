import { pipeline } from 'node:stream/promises';
import { readLines } from './json-lines';

/** An answer to one line. Error codes: `invalid-input`, and what the command adds. `path` is a JSON Pointer. */
export type Answer = {
  readonly id: string | null;
  readonly error?: AnswerError | undefined;
  readonly [key: string]: unknown;
};
export type AnswerError = { readonly code: string; readonly message: string; readonly path: string };

type Answering = {
  readonly answer: (line: string) => Answer;
  /** Hears of each line that could not be answered. */
  readonly onError: () => void;
};

/** One line of JSON for each line of input, in order. */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  { answer, onError }: Answering,
): AsyncGenerator<string> {
  for await (const line of readLines(chunks)) {
    const answered = 'text' in line ? answer(line.text) : unreadable(line.unreadable);
    if (answered.error) onError();
    yield `${JSON.stringify(answered)}\n`;
  }
}

function unreadable(message: string): Answer {
  return { id: null, error: { code: 'invalid-input', message, path: '' } };
}

/** Answers standard input on standard output. Exit status 1 if any line gave an error. */
export async function runCommandLine(answer: (line: string) => Answer): Promise<void> {
  const onError = () => {
    process.exitCode = 1;
  };
  try {
    await pipeline(answerLines(process.stdin, { answer, onError }), process.stdout);
  } catch (error) {
    // Whoever reads us has had enough (`| head`): that is no fault.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
