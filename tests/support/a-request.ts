import type { ActionFunctionArgs } from '@remix-run/node';
import type { Actor } from '~/domain/permission/actor';
import { sessionCookie } from '~/http/session';
import { startSession } from '~/services/people/start-session';

const HERE = 'http://localhost:4170';

type Sent = { readonly path?: string; readonly cookie?: string; readonly headers?: Record<string, string> };

/** The cookie of a session begun now: `await signedIn(board.chair)`. */
export async function signedIn({ personId }: Actor, realNow = new Date()): Promise<string> {
  const { token } = await startSession({ userAgent: 'test', source: 'test', realNow }, personId);
  return (await sessionCookie(token)).split(';')[0] ?? '';
}

/** A form sent by our own page, as a route's action is handed it. */
export function aPost(
  fields: Readonly<Record<string, string>>,
  { path = '/form', cookie = '', headers = { 'Sec-Fetch-Site': 'same-origin' } }: Sent = {},
): ActionFunctionArgs {
  const body = new URLSearchParams(fields);
  const request = new Request(`${HERE}${path}`, {
    method: 'POST',
    body,
    headers: { ...headers, Cookie: cookie },
  });
  return { request, params: {}, context: { nonce: '', source: '192.0.2.1' } };
}

/** A page asked for, as a route's loader is handed it. */
export function aGet(path: string, cookie = ''): ActionFunctionArgs {
  const request = new Request(`${HERE}${path}`, { headers: { Cookie: cookie } });
  return { request, params: {}, context: { nonce: '', source: '192.0.2.1' } };
}

export type Answered = {
  readonly status: number;
  readonly to: string | null;
  readonly cookies: string;
  // biome-ignore lint/suspicious/noExplicitAny: each page answers with its own
  readonly data: any;
};

/** What a loader or action answers or throws, whichever form it has. */
export async function answered(act: () => unknown): Promise<Answered> {
  const answer = await Promise.resolve()
    .then(act)
    .catch((thrown) => {
      if (thrown instanceof Error) throw thrown;
      return thrown;
    });
  if (answer instanceof Response) {
    const { status, headers } = answer;
    const cookies = headers.getSetCookie().join('\n');
    return { status, to: headers.get('Location'), cookies, data: await answer.text() };
  }
  const { data = answer, init } = (answer ?? {}) as { data?: unknown; init?: { status?: number } | null };
  return { status: init?.status ?? 200, to: null, cookies: '', data };
}
