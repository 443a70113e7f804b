import { ok, type Result } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import { sha256 } from '~/platform/digest';
import { newToken } from '~/platform/ids';

type Asking = { readonly personId: string; readonly realNow: Date };

/**
 * Makes the secret address of the person's calendar and ends the one before. Answers its token, which is kept nowhere:
 * only its digest is.
 */
export async function makeCalendarAddress({ personId, realNow }: Asking): Promise<Result<string, never>> {
  const token = newToken();
  return transaction<string, never>(async (tx) => {
    await endAll(tx, { personId, realNow });
    await tx.calendarAddress.create({ data: { digest: sha256(token), personId, createdAt: realNow } });
    return ok(token);
  });
}

/** Ends the address: whoever has it is shown nothing from now on. The same again changes nothing. */
export async function endCalendarAddress(asking: Asking): Promise<Result<true, never>> {
  return transaction<true, never>(async (tx) => {
    await endAll(tx, asking);
    return ok(true);
  });
}

async function endAll(tx: Transaction, { personId, realNow }: Asking): Promise<void> {
  await tx.calendarAddress.updateMany({ where: { personId, endedAt: null }, data: { endedAt: realNow } });
}
