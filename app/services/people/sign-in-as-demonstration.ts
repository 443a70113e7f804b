import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import type { SignInRefusal } from './sign-in';
import { type StartedSession, startSession } from './start-session';
import type { Visitor } from './visitor';

/** One press, in demo mode only (the edge asks): signs in a person of the demonstration, nobody else. */
export async function signInAsDemonstration(
  visitor: Visitor,
  input: { readonly personId: string },
): Promise<Result<StartedSession, SignInRefusal>> {
  const person = await reads().person.findUnique({ where: { id: input.personId } });
  if (!person?.demonstration || person.disabledAt) return refuse({ code: 'sign-in-failed' });
  return ok(await startSession(visitor, person.id));
}
