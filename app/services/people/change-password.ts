import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { hashPassword, passwordFits } from '~/platform/passwords';
import type { Acting } from '../acting';
import { isCommonPassword } from './common-password';

export type PasswordRefusal = { readonly code: 'password-wrong' } | { readonly code: 'password-common' };

/**
 * Changes the actor's password and ends every other session. Length counts, not composition
 * (governance.md §13). Refused when the present password is wrong or the new one is on the deny list.
 */
export async function changePassword(
  { actor, now }: Acting,
  input: {
    readonly present: string;
    readonly next: string;
    readonly sessionId: string;
    readonly realNow: Date;
  },
): Promise<Result<true, PasswordRefusal>> {
  const person = await reads().person.findUnique({
    where: { id: actor.personId },
    select: { passwordHash: true },
  });
  if (!(await passwordFits(input.present, person?.passwordHash))) return refuse({ code: 'password-wrong' });
  if (isCommonPassword(input.next)) return refuse({ code: 'password-common' });
  const passwordHash = await hashPassword(input.next);
  return transaction<true, PasswordRefusal>(async (tx) => {
    const kept = await tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { passwordHash: true },
    });
    if (kept.passwordHash !== person?.passwordHash) return refuse({ code: 'password-wrong' });
    await tx.person.update({ where: { id: actor.personId }, data: { passwordHash } });
    const others = { personId: actor.personId, revokedAt: null, id: { not: input.sessionId } };
    const ended = await tx.session.findMany({ where: others, select: { id: true } });
    await tx.session.updateMany({ where: others, data: { revokedAt: input.realNow } });
    for (const { id } of ended) {
      tx.tell({ kind: 'SessionRevoked', at: now, actorId: actor.personId, subjectId: id, facts: {} });
    }
    return ok(true);
  });
}
