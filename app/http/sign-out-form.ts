import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { businessNow, realNow } from '~/platform/clock';
import { revokeSession } from '~/services/people/revoke-session';
import { readForm } from './read-form';
import { requireSameOrigin } from './same-origin';
import { endedCookie, safeReturn, sessionOf } from './session';

/** Ends this session; when it has ended already there is nothing to do. Sign-in comes back to the page named. */
export async function signOutForm({ request }: ActionFunctionArgs) {
  requireSameOrigin(request);
  const session = await sessionOf(request.headers.get('Cookie'));
  if (session) {
    await revokeSession(
      { actor: session.actor, now: businessNow() },
      { sessionId: session.id, realNow: realNow() },
    );
  }
  const sent = await readForm(request);
  const to = sent.ok ? sent.value.get('to') : null;
  const back = typeof to === 'string' ? `/sign-in?to=${encodeURIComponent(safeReturn(to))}` : '/sign-in';
  return redirect(back, { headers: { 'Set-Cookie': await endedCookie() } });
}
