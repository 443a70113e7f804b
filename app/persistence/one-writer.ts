import { setImmediate } from 'node:timers/promises';
import { database } from './clients';
import { type Delivered, deliver } from './dispatcher';
import type { Prisma } from './generated/client';
import { forgetReads } from './kept-reads';

/** Begins a transaction, or within one a savepoint; what throws in it is rolled back. */
export type Begin = <T>(act: (client: Prisma.TransactionClient) => Promise<T>) => Promise<T>;

/** What came of one act: whether it is kept, what it told, and how who asked is answered. */
export type Attempt = {
  readonly how: 'kept' | 'refused' | 'broken';
  readonly told: readonly Delivered[];
  /** Answers who asked for the act: only once the transaction is committed. */
  readonly answer: () => void;
};
type Waiting = {
  readonly attempt: (begin: Begin) => Promise<Attempt>;
  readonly fail: (error: unknown) => void;
};

// One writer: every change waits here for its turn, so two acts never interleave and happenings are told
// in the order of their commits. docs/decisions/0010-one-writer.md
let queue: Promise<unknown> = Promise.resolve();
// Those who wait share the next transaction, whose commit costs more than most acts. docs/decisions/0048-who-waits-shares-a-commit.md
let gathering: Waiting[] = [];
const MOST_TOGETHER = 16;
const WRITER_LOCK = 20_261_124;

/** Puts an act among those who wait for the next transaction. */
export function gather(one: Waiting): void {
  if (gathering.length > 0 && gathering.length < MOST_TOGETHER) {
    gathering.push(one);
    return;
  }
  const together = [one];
  gathering = together;
  void inTurn(async () => {
    // What has come in meanwhile is let as far as the queue: a transaction alone leaves no room for it.
    await setImmediate();
    if (gathering === together) gathering = [];
    while (together.length > 0) await commit(together);
  });
}

/** Runs when it is this one's turn, and never beside another. */
export function inTurn<T>(turn: () => Promise<T>): Promise<T> {
  const mine = queue.then(turn, turn);
  queue = mine.catch(() => undefined);
  return mine;
}

/** One transaction for those who wait; nobody is answered, and nothing told, before it is committed. */
async function commit(waiting: Waiting[]): Promise<void> {
  const tried: Waiting[] = [];
  const attempts: Attempt[] = [];
  const next = async (begin: Begin) => {
    const one = waiting.shift();
    if (!one) return false;
    tried.push(one);
    const attempt = await one.attempt(begin);
    attempts.push(attempt);
    // What it broke may be the transaction itself: nobody else runs in it.
    return attempt.how !== 'broken';
  };
  try {
    if (waiting.length === 1) await next(begin);
    else
      await begin(async (client) => {
        while (await next((act) => upToSavepoint(client, act)));
        // Fails where what broke has taken the transaction with it.
        if (attempts.at(-1)?.how === 'broken') await client.$executeRaw`ROLLBACK TO SAVEPOINT act`;
      });
  } catch (error) {
    // Where it could not even begin, nobody was tried.
    for (const { fail } of tried.length > 0 ? tried : waiting.splice(0)) fail(error);
    return;
  }
  if (attempts.some(({ how }) => how === 'kept')) forgetReads();
  deliver(attempts.flatMap(({ told }) => told));
  for (const { answer } of attempts) answer();
}

/** One transaction, in which no other process writes. */
export function begin<T>(
  act: (client: Prisma.TransactionClient) => Promise<T>,
  longestMs = 60_000,
): Promise<T> {
  const { write, kind } = database();
  return write.$transaction(
    async (client) => {
      if (kind === 'postgres') await client.$executeRaw`SELECT pg_advisory_xact_lock(${WRITER_LOCK})`;
      return act(client);
    },
    { maxWait: longestMs, timeout: longestMs },
  );
}

/** In SQL: what the client offers for it costs as much as a transaction. */
async function upToSavepoint<T>(
  client: Prisma.TransactionClient,
  act: (client: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  await client.$executeRaw`SAVEPOINT act`;
  try {
    const done = await act(client);
    await client.$executeRaw`RELEASE SAVEPOINT act`;
    return done;
  } catch (error) {
    await client.$executeRaw`ROLLBACK TO SAVEPOINT act`;
    throw error;
  }
}
