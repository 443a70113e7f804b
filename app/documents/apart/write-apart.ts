import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PackTooLarge } from '~/domain/pack/pack-size';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { inTurn } from './in-turn';
import type { KeptDocument, Said, Sent, Work } from './work';

/** Built by scripts/prepare.mjs from app/write-documents.ts. */
const PROGRAM = join(process.cwd(), 'build-apart', 'write-documents.js');
/** Megabytes of JavaScript's own memory; the process itself looks at the whole of what it has. */
const HEAP = 768;
const MINUTE_MS = 60_000;

/** It took more time or memory than it may, after so many steps; -1 before it had begun. */
export type GivenUp = { readonly code: 'given-up'; readonly steps: number };

type Watch = {
  /** How long it may take to begin, or to the end where it says no steps. */
  readonly beginMs?: number;
  /** How long one step may take. */
  readonly stepMs?: number;
  readonly step?: (done: number, total: number) => Promise<void>;
};

/** Makes a pack in a process of its own and keeps it. Refuses `given-up`, and what making it refuses. */
export async function packApart(
  work: Extract<Work, { kind: 'pack' }>,
  watch: Watch,
): Promise<Result<KeptDocument, PackTooLarge | GivenUp>> {
  const done = await doneApart(work, watch);
  return done.ok ? (done.value as Result<KeptDocument, PackTooLarge>) : done;
}

/** Copies the open part of a pack there, and keeps it. Refuses `given-up`. `mostMs` is how long it may take. */
export async function keptCopyApart(
  work: Extract<Work, { kind: 'kept-copy' }>,
  mostMs?: number,
): Promise<Result<KeptDocument, GivenUp>> {
  const done = await doneApart(work, mostMs === undefined ? {} : { beginMs: mostMs });
  return done.ok ? ok(done.value as KeptDocument) : done;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A file for one reader took more time or memory than it may. */
export type FileTooHeavy = { readonly code: 'file-too-heavy' };

/**
 * Writes a file for a reader in a process of its own; others who ask at once wait for their turn. Refuses `file-too-heavy`.
 * `mostMs` is how long it may take.
 */
export async function fileApart(
  work: Exclude<Work, { kind: 'pack' | 'kept-copy' }>,
  mostMs?: number,
): Promise<Result<Bytes, FileTooHeavy>> {
  return inTurn(async () => {
    const done = await doneApart(work, mostMs === undefined ? {} : { beginMs: mostMs });
    return done.ok ? ok(done.value as Bytes) : refuse({ code: 'file-too-heavy' });
  });
}

/**
 * Has the work done by a process that has nothing else: no database, no secret, no request of anybody's. It ends with its work,
 * with its parent, or when a step takes too long.
 */
function doneApart(
  work: Work,
  { beginMs = MINUTE_MS, stepMs = MINUTE_MS, step }: Watch,
): Promise<Result<unknown, GivenUp>> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, [], {
      // By name: what the server was started with, its secret among it, is not handed on.
      env: { NODE_ENV: process.env.NODE_ENV, TZ: process.env.TZ },
      execArgv: [`--max-old-space-size=${HEAP}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let steps = -1;
    let kept: Promise<void> = Promise.resolve();
    const end = () => void child.kill('SIGKILL');
    // To begin takes what the machine takes, whatever the files are.
    let timer = setTimeout(end, beginMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      end();
      kept.then(settle, reject);
    };
    child.on('message', (said: Said) => {
      if (said.kind === 'done') return finish(() => resolve(ok(said.value)));
      if (said.kind === 'failed') return finish(() => reject(new Error(said.why)));
      steps = said.done;
      clearTimeout(timer);
      timer = setTimeout(end, stepMs);
      if (step) kept = kept.then(() => step(said.done, said.total));
    });
    child.once('error', (error) => finish(() => reject(error)));
    child.once('exit', () => finish(() => resolve(refuse({ code: 'given-up', steps }))));
    child.send({ parent: process.pid, work } satisfies Sent);
  });
}
