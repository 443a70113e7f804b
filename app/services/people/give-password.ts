import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { hashPassword } from '~/platform/passwords';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { isCommonPassword } from './common-password';

export type GiveRefusal =
  | PermissionRefusal
  | { readonly code: 'password-common' }
  | { readonly code: 'own-password' };

/**
 * An administrator gives somebody who cannot sign in any more a first password again; a closed account is open again
 * with it. Every session of the account ends, and its owner is told on their desk who did it. Refuses a common password
 * and the administrator's own account, whose present password is asked for on its own page.
 */
export async function givePassword(
  { actor, now }: Acting,
  { personId, password, realNow }: { personId: string; password: string; realNow: Date },
): Promise<Result<true, GiveRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  if (personId === actor.personId) return refuse({ code: 'own-password' });
  if (isCommonPassword(password)) return refuse({ code: 'password-common' });
  const passwordHash = await hashPassword(password);
  return transaction<true, GiveRefusal>(async (tx) => {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
    if (!person) return refuse({ code: 'not-found' });
    await tx.person.update({ where: { id: personId }, data: { passwordHash, disabledAt: null } });
    const open = { personId, revokedAt: null };
    const ended = await tx.session.findMany({ where: open, select: { id: true } });
    await tx.session.updateMany({ where: open, data: { revokedAt: realNow } });
    for (const { id } of ended)
      tx.tell({ kind: 'SessionRevoked', at: now, actorId: actor.personId, subjectId: id, facts: {} });
    tx.tell({ kind: 'PasswordGiven', at: now, actorId: actor.personId, subjectId: personId, facts: {} });
    await notify(tx, now, {
      personIds: [personId],
      text: `${actor.name} gave you a new first password. Change it on this page.`,
      href: '/account',
    });
    return ok(true);
  });
}
