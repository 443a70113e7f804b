import { nextTry } from '~/domain/message/next-try';
import { ok } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Lease } from './lease-message';

export type Sending =
  | { readonly sent: true }
  /** What the mail server said, and whether it will never take this message. */
  | { readonly sent: false; readonly problem: string; readonly permanent: boolean };

/**
 * Keeps how the sending of a message went: sent, to be tried again later, or given up. A failure settles only one's own lease:
 * what another sends by now is the other's. That it went is kept in any case.
 */
export async function settleMessage({ id, leaseId }: Lease, sending: Sending, realNow: Date): Promise<void> {
  await transaction<true, never>(async (tx) => {
    const message = await tx.message.findUnique({
      where: { id },
      select: { state: true, tries: true, leaseId: true },
    });
    if (message?.state !== 'queued') return ok(true);
    const free = { leasedUntil: null, leaseId: null };
    const ended = { endedAt: realNow, ...free };
    if (sending.sent) {
      await tx.message.update({ where: { id }, data: { ...ended, state: 'sent', problem: '' } });
      return ok(true);
    }
    if (message.leaseId !== leaseId) return ok(true);
    const { problem, permanent } = sending;
    const wait = nextTry(message.tries, { permanent });
    await tx.message.update({
      where: { id },
      data:
        wait === null
          ? { ...ended, state: 'given-up', problem }
          : { ...free, problem, dueAt: new Date(realNow.getTime() + wait * 60_000) },
    });
    return ok(true);
  });
}
