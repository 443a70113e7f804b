import { environment } from '~/platform/environment';
import { FOREIGN } from './foreign-write';

/**
 * Refuses a write that another site's page sent. Browsers that send `Sec-Fetch-Site` are believed; others
 * must name our own origin.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site) {
    if (site === 'same-origin' || site === 'none') return;
    throw new Response(FOREIGN, { status: 403 });
  }
  const origin = request.headers.get('Origin');
  const ours = [new URL(environment().publicUrl).origin, new URL(request.url).origin];
  if (origin && ours.includes(origin)) return;
  throw new Response('This did not say which site it came from, so nothing was done.', { status: 403 });
}
