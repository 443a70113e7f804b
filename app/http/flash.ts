import { createCookie, redirect } from '@remix-run/node';
import { environment } from '~/platform/environment';

function cookie() {
  return createCookie('tabled-said', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: environment().publicUrl.startsWith('https://'),
    maxAge: 60,
    secrets: [environment().sessionSecret],
  });
}

/** Goes on to a page that says one sentence, once. */
export async function redirectSaying(to: string, says: string): Promise<Response> {
  return redirect(to, { headers: { 'Set-Cookie': await cookie().serialize(says) } });
}

export async function said(request: Request): Promise<string | null> {
  const value = await cookie().parse(request.headers.get('Cookie'));
  return typeof value === 'string' && value !== '' ? value : null;
}

export async function saidAlready(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 });
}
