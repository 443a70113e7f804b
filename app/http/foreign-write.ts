import type { IncomingHttpHeaders } from 'node:http';

export const FOREIGN = 'This came from another site, so nothing was done.';

/**
 * For server.js, before the framework, which compares a write's Origin with the host that it was reached by: behind a proxy
 * that knows us by another name it would answer our own forms, and anywhere another site's, as an unexpected error.
 * Tells it the name that people use where the write comes from there; answers whether it comes from another site.
 */
export function isForeignWrite(
  { method, headers }: { readonly method?: string | undefined; readonly headers: IncomingHttpHeaders },
  publicUrl: string,
): boolean {
  const { origin } = headers;
  if (method === 'GET' || method === 'HEAD' || origin === undefined) return false;
  const ours = new URL(publicUrl);
  if (origin === ours.origin) {
    headers['x-forwarded-host'] = ours.host;
    return false;
  }
  const host = String(headers['x-forwarded-host'] ?? headers.host)
    .split(',')[0]
    ?.trim();
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
