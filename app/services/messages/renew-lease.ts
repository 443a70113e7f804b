import { ok } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { LEASE_MS, type Lease } from './lease-message';

/** Keeps a message that is still being sent from coming back to others. False where it is not with this sender any more. */
export async function renewLease({ id, leaseId }: Lease, realNow: Date): Promise<boolean> {
  const renewed = await transaction<number, never>(async (tx) => {
    const { count } = await tx.message.updateMany({
      where: { id, leaseId, state: 'queued' },
      data: { leasedUntil: new Date(realNow.getTime() + LEASE_MS) },
    });
    return ok(count);
  });
  return renewed.ok && renewed.value === 1;
}
