import type { Actor } from '~/domain/permission/actor';
import { isFreshSignIn } from '~/domain/resolution/is-fresh-sign-in';
import { reads } from '~/persistence/reads';

/** How the reader shows anew who acts: by the password, by the session that is new, or by signing in again. */
export async function freshness(
  actor: Actor,
  { realNow, sessionId }: { readonly realNow: Date; readonly sessionId: string },
) {
  const [{ passwordHash }, session] = await Promise.all([
    reads().person.findUniqueOrThrow({ where: { id: actor.personId }, select: { passwordHash: true } }),
    reads().session.findUnique({ where: { id: sessionId }, select: { createdAt: true } }),
  ]);
  if (passwordHash !== null) return 'password' as const;
  const age = session ? (realNow.getTime() - session.createdAt.getTime()) / 1000 : Number.POSITIVE_INFINITY;
  return isFreshSignIn(age) ? ('new-session' as const) : ('sign-in-again' as const);
}
