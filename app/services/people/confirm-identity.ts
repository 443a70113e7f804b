import { isFreshSignIn } from '~/domain/resolution/is-fresh-sign-in';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { passwordFits } from '~/platform/passwords';
import type { Acting } from '../acting';

/** What shows that it is the person who acts: the password again, or for an account without one a new session. */
export type FreshSignIn = {
  readonly password: string;
  readonly sessionId: string;
  readonly realNow: Date;
};

export type IdentityRefusal = { readonly code: 'password-wrong' } | { readonly code: 'sign-in-again' };

/**
 * Confirms anew that the person is the one who signed in: an agreement in writing is an authenticated document (CA 2006
 * s.296(1)). Refuses `password-wrong`, or `sign-in-again` where the account has no password and its session is not new.
 * Source: governance.md §13.
 */
export async function confirmIdentity(
  { actor }: Pick<Acting, 'actor'>,
  { password, sessionId, realNow }: FreshSignIn,
): Promise<Result<true, IdentityRefusal>> {
  const { passwordHash } = await reads().person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { passwordHash: true },
  });
  if (passwordHash !== null)
    return (await passwordFits(password, passwordHash)) ? ok(true) : refuse({ code: 'password-wrong' });
  const session = await reads().session.findFirst({
    where: { id: sessionId, personId: actor.personId, revokedAt: null },
    select: { createdAt: true },
  });
  const fresh = session && isFreshSignIn((realNow.getTime() - session.createdAt.getTime()) / 1000);
  return fresh ? ok(true) : refuse({ code: 'sign-in-again' });
}
