import { ok } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';

/** Writes rows straight to the database, as a builder may. */
export async function write<T>(act: (tx: Transaction) => Promise<T>): Promise<T> {
  const result = await transaction(async (tx) => ok(await act(tx)));
  if (!result.ok) throw new Error('a builder is never refused');
  return result.value;
}
