import type { Happening } from '~/domain/shared/happening';
import type { Refused, Result } from '~/domain/shared/result';
import { database } from './clients';
import { type Delivered, deliver } from './dispatcher';
import type { Prisma } from './generated/client';
import { forgetReads } from './kept-reads';
import { presentWhole, type Whole, within } from './whole';

export type Transaction = Prisma.TransactionClient & {
  /** Records what happened, in this transaction; told to the world after it is committed. */
  readonly tell: (happening: Happening) => void;
};

// One writer: every change waits here for its turn, so two acts never interleave and happenings are told
// in the order of their commits. docs/decisions/0010-one-writer.md
let queue: Promise<unknown> = Promise.resolve();
const WRITER_LOCK = 20_261_124;

class RolledBack extends Error {
  constructor(readonly result: Refused<unknown>) {
    super('refused');
  }
}

/**
 * Runs one act of change alone. A refusal rolls everything back and is returned; an exception rolls back
 * and is thrown. What was told is delivered after the commit, never before.
 */
export async function transaction<T, R>(
  act: (tx: Transaction) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  const whole = presentWhole();
  if (whole) return runWithin(whole, act);
  const turn = queue.then(
    () => run(act),
    () => run(act),
  );
  queue = turn.catch(() => undefined);
  return turn;
}

async function run<T, R>(act: (tx: Transaction) => Promise<Result<T, R>>): Promise<Result<T, R>> {
  const { write, kind } = database();
  const happenings: Happening[] = [];
  let delivered: Delivered[] = [];
  try {
    const result = await write.$transaction(
      async (client) => {
        if (kind === 'postgres') await client.$executeRaw`SELECT pg_advisory_xact_lock(${WRITER_LOCK})`;
        const outcome = await act(asTransaction(client, happenings));
        if (!outcome.ok) throw new RolledBack(outcome);
        delivered = await keep(client, happenings);
        return outcome;
      },
      { maxWait: 30_000, timeout: 60_000 },
    );
    forgetReads();
    deliver(delivered);
    return result;
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, R>;
    throw error;
  }
}

const WHOLE_MS = 600_000;

/**
 * Runs many acts as one: all that they write is kept, or nothing of it. In it reads see what was written. For filling an
 * empty house before it opens, so nothing is told to anybody. Throws if one of the acts is refused.
 */
export async function allOrNothing<T>(acts: () => Promise<T>): Promise<T> {
  const { write, kind } = database();
  const all = () =>
    write.$transaction(
      async (client) => {
        if (kind === 'postgres') await client.$executeRaw`SELECT pg_advisory_xact_lock(${WRITER_LOCK})`;
        const whole: Whole = { client, refused: null };
        const done = await within(whole, acts);
        if (whole.refused) throw new Error(`refused: ${JSON.stringify(whole.refused)}`);
        return done;
      },
      { maxWait: WHOLE_MS, timeout: WHOLE_MS },
    );
  const turn = queue.then(all, all).finally(forgetReads);
  queue = turn.catch(() => undefined);
  return turn;
}

async function runWithin<T, R>(
  whole: Whole,
  act: (tx: Transaction) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
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

async function keep(client: Prisma.TransactionClient, happenings: Happening[]): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  for (const happening of happenings) {
    delivered.push({ ...happening, seq: await keepEvent(client, asEvent(happening)) });
  }
  return delivered;
}

/** In SQL, which costs less: every act ends with it. */
async function keepEvent(
  client: Prisma.TransactionClient,
  event: ReturnType<typeof asEvent>,
): Promise<number> {
  const { kind, at, facts } = event;
  const { actorId = null, bodyId = null, meetingId = null, paperId = null } = event;
  const { subjectId = null, version = null } = event;
  const [kept] = await client.$queryRaw<{ seq: number }[]>`
    INSERT INTO "Event"
      ("kind", "at", "actorId", "bodyId", "meetingId", "paperId", "subjectId", "version", "facts")
    VALUES (${kind}, ${at}, ${actorId}, ${bodyId}, ${meetingId}, ${paperId}, ${subjectId}, ${version}, ${facts})
    RETURNING "seq"`;
  return Number(kept?.seq);
}

function asEvent({ facts, ...happening }: Happening) {
  return { ...happening, facts: JSON.stringify(facts) };
}
