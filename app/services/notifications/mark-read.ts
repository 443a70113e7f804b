import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

/** Marks all of the actor's notifications up to now as read; doing it again changes nothing. */
export async function markRead({ actor, now }: Acting): Promise<Result<number, never>> {
  return transaction<number, never>(async (tx) => {
    const { count } = await tx.notification.updateMany({
      where: { personId: actor.personId, readAt: null },
      data: { readAt: now },
    });
    if (count > 0) tx.tell({ kind: 'Notified', at: now, subjectId: actor.personId, facts: {} });
    return ok(count);
  });
}
