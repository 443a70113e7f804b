import { nextTry } from '~/domain/message/next-try';
import { ok } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';

export type Sending =
  | { readonly sent: true }
  /** What the mail server said, and whether it will never take this message. */
  | { readonly sent: false; readonly problem: string; readonly permanent: boolean };

/** Keeps how the sending of a message went: sent, to be tried again later, or given up. */
export async function settleMessage(id: string, sending: Sending, realNow: Date): Promise<void> {
  await transaction<true, never>(async (tx) => {
    const message = await tx.message.findUnique({ where: { id }, select: { state: true, tries: true } });
    if (message?.state !== 'queued') return ok(true);
    const ended = { endedAt: realNow, leasedUntil: null };
    if (sending.sent) {
      await tx.message.update({ where: { id }, data: { ...ended, state: 'sent', problem: '' } });
      return ok(true);
    }
    const { problem, permanent } = sending;
    const wait = nextTry(message.tries, { permanent });
    await tx.message.update({
      where: { id },
      data:
        wait === null
          ? { ...ended, state: 'given-up', problem }
          : { leasedUntil: null, problem, dueAt: new Date(realNow.getTime() + wait * 60_000) },
    });
    return ok(true);
  });
}
