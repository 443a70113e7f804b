import type { IncomingHttpHeaders } from 'node:http';

type Asked = {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
};

const METHODS = ['GET', 'HEAD', 'POST'];
/** A name, an address, and a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * For server.js, before the framework, which would answer as an error of ours: the status of what nobody's browser sends, a
 * method that nothing here has, a host that is none, an address that is not a path; null for all else.
 */
export function unanswerable({ method = '', url = '', headers }: Asked): 400 | 405 | null {
  if (!METHODS.includes(method)) return 405;
  const hosts = [headers.host, headers['x-forwarded-host']].flatMap((host) => host ?? []);
  const named = hosts.every((host) => HOST.test(host.split(',')[0]?.trim() ?? ''));
  return named && url.startsWith('/') ? null : 400;
}
