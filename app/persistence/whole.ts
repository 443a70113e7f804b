import { AsyncLocalStorage } from 'node:async_hooks';
import type { Prisma } from './generated/client';

/** A transaction that many acts share. `refused` is the first refusal in it, after which it cannot be kept. */
export type Whole = { readonly client: Prisma.TransactionClient; refused: unknown };

const running = new AsyncLocalStorage<Whole>();

/** The transaction that the present act is part of, if it was begun by `allOrNothing`. */
export function presentWhole(): Whole | undefined {
  return running.getStore();
}

export function within<T>(whole: Whole, acts: () => Promise<T>): Promise<T> {
  return running.run(whole, acts);
}
