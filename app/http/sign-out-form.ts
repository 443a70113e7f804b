import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { businessNow, realNow } from '~/platform/clock';
import { revokeSession } from '~/services/people/revoke-session';
import { requireSameOrigin } from './same-origin';
import { endedCookie, sessionOf } from './session';

/** Ends this session; when it has ended already there is nothing to do. */
export async function signOutForm({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const session = await sessionOf(request.headers.get('Cookie'));
  if (session) {
    await revokeSession(
      { actor: session.actor, now: businessNow() },
      { sessionId: session.id, realNow: realNow() },
    );
  }
  return redirect('/sign-in', { headers: { 'Set-Cookie': await endedCookie() } });
}
