import type { Transaction } from './transaction';

/** The next number of a scope, never given twice: it is taken in the transaction that uses it. */
export async function nextNumber(tx: Transaction, scope: string): Promise<number> {
  const counter = await tx.counter.upsert({
    where: { scope },
    create: { scope, value: 1 },
    update: { value: { increment: 1 } },
  });
  return counter.value;
}
