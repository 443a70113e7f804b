import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { passwordFits } from '~/platform/passwords';
import { keepSession, type StartedSession } from './start-session';
import type { Visitor } from './visitor';

export type SignInRefusal = { readonly code: 'sign-in-failed' };

/**
 * Signs a person in by e-mail address and password. The same refusal, at the same cost of time, for an
 * unknown address, a wrong password and a disabled account, so that no account is revealed. A password that is changed, or an
 * account that is closed, while its password is checked starts no session: the change ended them all.
 */
export async function signIn(
  visitor: Visitor,
  input: { readonly email: string; readonly password: string },
): Promise<Result<StartedSession, SignInRefusal>> {
  const person = await reads().person.findUnique({ where: { email: input.email.trim().toLowerCase() } });
  const fits = await passwordFits(input.password, person?.disabledAt ? null : person?.passwordHash);
  if (!person || !fits) return refuse({ code: 'sign-in-failed' });
  return transaction<StartedSession, SignInRefusal>(async (tx) => {
    const { id, passwordHash } = person;
    const same = await tx.person.count({ where: { id, passwordHash, disabledAt: null } });
    return same ? ok(await keepSession(tx, visitor, id)) : refuse({ code: 'sign-in-failed' });
  });
}
