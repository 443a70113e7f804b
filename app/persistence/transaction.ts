import { setImmediate } from 'node:timers/promises';
import type { Happening } from '~/domain/shared/happening';
import type { Refused, Result } from '~/domain/shared/result';
import { database } from './clients';
import { type Delivered, deliver } from './dispatcher';
import { asEvent, keepEvents } from './events';
import type { Prisma } from './generated/client';
import { forgetReads } from './kept-reads';
import { presentWhole, type Whole, within } from './whole';

export type Transaction = Prisma.TransactionClient & {
  /** Records what happened, in this transaction; told to the world after it is committed. */
  readonly tell: (happening: Happening) => void;
};

type Act<T, R> = (tx: Transaction) => Promise<Result<T, R>>;
/** Begins a transaction, or within one a savepoint; what throws in it is rolled back. */
type Begin = <T>(act: (client: Prisma.TransactionClient) => Promise<T>) => Promise<T>;
type Attempt = {
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

class RolledBack extends Error {
  constructor(readonly result: Refused<unknown>) {
    super('refused');
  }
}

/**
 * Runs one act of change alone. A refusal rolls everything of it back and is returned; an exception rolls back
 * and is thrown. What was told is delivered after the commit, never before.
 */
export async function transaction<T, R>(act: Act<T, R>): Promise<Result<T, R>> {
  const whole = presentWhole();
  if (whole) return runWithin(whole, act);
  return new Promise((answer, fail) => {
    const attempt = async (begin: Begin): Promise<Attempt> => {
      try {
        const { result, told } = await begin((client) => perform(client, act));
        return { how: 'kept', told, answer: () => answer(result) };
      } catch (error) {
        if (!(error instanceof RolledBack)) return { how: 'broken', told: [], answer: () => fail(error) };
        return { how: 'refused', told: [], answer: () => answer(error.result as Refused<R>) };
      }
    };
    gather({ attempt, fail });
  });
}

async function perform<T, R>(client: Prisma.TransactionClient, act: Act<T, R>) {
  const happenings: Happening[] = [];
  const result = await act(asTransaction(client, happenings));
  if (!result.ok) throw new RolledBack(result);
  return { result, told: await keepEvents(client, happenings) };
}

function gather(one: Waiting): void {
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

function inTurn<T>(turn: () => Promise<T>): Promise<T> {
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

function begin<T>(act: (client: Prisma.TransactionClient) => Promise<T>, longestMs = 60_000): Promise<T> {
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

const WHOLE_MS = 600_000;

/**
 * Runs many acts as one: all that they write is kept, or nothing of it. In it reads see what was written. For filling an
 * empty house before it opens, so nothing is told to anybody. Throws if one of the acts is refused.
 */
export async function allOrNothing<T>(acts: () => Promise<T>): Promise<T> {
  const all = async (client: Prisma.TransactionClient) => {
    const whole: Whole = { client, refused: null };
    const done = await within(whole, acts);
    if (whole.refused) throw new Error(`refused: ${JSON.stringify(whole.refused)}`);
    return done;
  };
  return inTurn(() => begin(all, WHOLE_MS)).finally(forgetReads);
}

async function runWithin<T, R>(whole: Whole, act: Act<T, R>): Promise<Result<T, R>> {
  const happenings: Happening[] = [];
  const outcome = await act(asTransaction(whole.client, happenings));
  // What it wrote before it was refused cannot be taken back alone.
  if (outcome.ok) await whole.client.event.createMany({ data: happenings.map(asEvent) });
  else whole.refused ??= outcome.refusal;
  return outcome;
}

function asTransaction(client: Prisma.TransactionClient, happenings: Happening[]): Transaction {
  return Object.assign(Object.create(client) as Transaction, {
    tell: (happening: Happening) => void happenings.push(happening),
  });
}
