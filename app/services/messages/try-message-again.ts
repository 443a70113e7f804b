import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type TryAgainRefusal = PermissionRefusal | { readonly code: 'message-not-given-up' };

/** An administrator has a message that was given up tried again, from the start. Refuses `message-not-given-up`. */
export async function tryMessageAgain(
  { actor }: Acting,
  { messageId, realNow }: { readonly messageId: string; readonly realNow: Date },
): Promise<Result<true, TryAgainRefusal>> {
  const permission = canHouse(actor, 'message:watch');
  if (!permission.ok) return permission;
  return transaction<true, TryAgainRefusal>(async (tx) => {
    const message = await tx.message.findUnique({ where: { id: messageId }, select: { state: true } });
    if (!message) return refuse({ code: 'not-found' });
    if (message.state === 'queued') return ok(true);
    if (message.state !== 'given-up') return refuse({ code: 'message-not-given-up' });
    await tx.message.update({
      where: { id: messageId },
      data: { state: 'queued', tries: 0, dueAt: realNow, leasedUntil: null, leaseId: null, endedAt: null },
    });
    return ok(true);
  });
}
