import { createCookie, redirect } from '@remix-run/node';
import { businessNow, realNow } from '~/platform/clock';
import { environment } from '~/platform/environment';
import { londonDate } from '~/platform/london';
import { type LiveSession, readSession } from '~/services/people/read-session';

const secure = () => environment().publicUrl.startsWith('https://');

function cookie() {
  return createCookie(secure() ? '__Host-tabled' : 'tabled', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: secure(),
    secrets: [environment().sessionSecret],
  });
}

/** The live session of a request's cookies, or null. Also read by the socket gateway, from its handshake. */
export async function sessionOf(cookies: string | null): Promise<LiveSession | null> {
  const token = await cookie().parse(cookies);
  if (typeof token !== 'string') return null;
  return readSession(token, { realNow: realNow(), day: londonDate(businessNow().toISOString()) });
}

export async function sessionCookie(token: string): Promise<string> {
  return cookie().serialize(token);
}

export async function endedCookie(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 });
}

/** The session, or a redirect to sign-in that comes back to the page asked for. */
export async function requireSession(request: Request): Promise<LiveSession> {
  const session = await sessionOf(request.headers.get('Cookie'));
  if (session) return session;
  const url = new URL(request.url);
  const back = request.method === 'GET' ? url.pathname + url.search : '/';
  throw redirect(`/sign-in?to=${encodeURIComponent(back)}`);
}

const HERE = 'http://here.invalid';

/**
 * A path of ours to go back to, never another site's: read as a browser reads it, which drops tabs and line breaks and
 * takes a backslash for a slash.
 */
export function safeReturn(to: string | null | undefined): string {
  if (!to?.startsWith('/') || !URL.canParse(to, HERE)) return '/desk';
  const { origin, pathname, search, hash } = new URL(to, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/desk';
}
