import { ok, type Result } from '~/domain/shared/result';
import type { LiveSession } from '~/services/people/read-session';
import { forgiveSignIn, type ThrottleRefusal, throttleSignIn } from './throttle';

/** An act that asks for the password again: a session may try as often as a visitor who signs in (governance.md §13). */
export async function freshly<T, R>(
  { id, actor }: LiveSession,
  act: () => Promise<Result<T, R>>,
): Promise<Result<T, R | ThrottleRefusal>> {
  const address = `again ${actor.personId}`;
  const allowed = await throttleSignIn(address, id);
  if (!allowed.ok) return allowed;
  const result = await act();
  if (!result.ok) return result;
  await forgiveSignIn(address, id);
  return ok(result.value);
}
