import type { Pending } from '~/domain/meeting/move-meeting';
import type { Transaction } from '~/persistence/transaction';

/** Whether a ballot of the item, or of any item of the meeting, is open, or closed and not yet declared. */
export async function pendingBallot(
  tx: Transaction,
  of: { readonly itemId: string } | { readonly meetingId: string },
): Promise<Pending> {
  const pending = await tx.ballot.findMany({
    where: { ...of, state: { in: ['open', 'closed'] } },
    select: { state: true },
  });
  if (pending.some(({ state }) => state === 'open')) return 'open';
  return pending.length > 0 ? 'closed' : null;
}
