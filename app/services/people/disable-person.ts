import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

export type DisableRefusal = PermissionRefusal | { readonly code: 'own-account' };

/** Closes an account: its sessions end at once and it stops receiving. Nothing it did is touched. */
export async function disablePerson(
  { actor, now }: Acting,
  input: { readonly personId: string; readonly realNow: Date },
): Promise<Result<true, DisableRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  if (input.personId === actor.personId) return refuse({ code: 'own-account' });
  return transaction<true, DisableRefusal>(async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: input.personId },
      select: { disabledAt: true },
    });
    if (!person) return refuse({ code: 'not-found' });
    if (person.disabledAt) return ok(true);
    await tx.person.update({ where: { id: input.personId }, data: { disabledAt: now } });
    const open = await tx.session.findMany({
      where: { personId: input.personId, revokedAt: null },
      select: { id: true },
    });
    await tx.session.updateMany({
      where: { personId: input.personId, revokedAt: null },
      data: { revokedAt: input.realNow },
    });
    for (const { id } of open)
      tx.tell({ kind: 'SessionRevoked', at: now, actorId: actor.personId, subjectId: id, facts: {} });
    return ok(true);
  });
}
