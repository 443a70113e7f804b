import type { Happening } from '~/domain/shared/happening';
import type { Refused, Result } from '~/domain/shared/result';
import { database } from './clients';
import { deliver, type Delivered } from './dispatcher';
import type { Prisma } from './generated/client';

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
        const tx = Object.assign(Object.create(client) as Transaction, {
          tell: (happening: Happening) => void happenings.push(happening),
        });
        const outcome = await act(tx);
        if (!outcome.ok) throw new RolledBack(outcome);
        delivered = await keep(client, happenings);
        return outcome;
      },
      { maxWait: 30_000, timeout: 60_000 },
    );
    deliver(delivered);
    return result;
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result<T, R>;
    throw error;
  }
}

async function keep(client: Prisma.TransactionClient, happenings: Happening[]): Promise<Delivered[]> {
  const delivered: Delivered[] = [];
  for (const happening of happenings) {
    const { kind, at, actorId, bodyId, meetingId, paperId, subjectId, version, facts } = happening;
    const { seq } = await client.event.create({
      data: { kind, at, actorId, bodyId, meetingId, paperId, subjectId, version, facts: JSON.stringify(facts) },
      select: { seq: true },
    });
    delivered.push({ ...happening, seq });
  }
  return delivered;
}
