import type { Happening } from '~/domain/shared/happening';
import type { Refused, Result } from '~/domain/shared/result';
import { asEvent, keepEvents } from './events';
import type { Prisma } from './generated/client';
import { forgetReads } from './kept-reads';
import { type Attempt, type Begin, begin, gather, inTurn } from './one-writer';
import { presentWhole, type Whole, within } from './whole';

/** A client within a transaction, which also tells what happened. */
export type Transaction = Prisma.TransactionClient & {
  /** Records what happened, in this transaction; told to the world after it is committed. */
  readonly tell: (happening: Happening) => void;
};

type Act<T, R> = (tx: Transaction) => Promise<Result<T, R>>;

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
