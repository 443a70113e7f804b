import type { Server } from 'node:http';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { pinoHttp } from 'pino-http';
import { renderToPipeableStream } from 'react-dom/server';
import { PROBLEM } from './components/ui/problem-title';
import { problemPage } from './http/problem-page';
import { wholePage } from './http/whole-page';
import { environment } from './platform/environment';
import { loggedPath } from './platform/logged-path';
import { logger } from './platform/logger';
import { startHouse } from './start-house';

export { fillHere } from './fill-apart';
export { byPart } from './http/by-part';

const GIVE_UP_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  return new Promise<Response>((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={context} url={request.url} nonce={String(nonce)} />,
      {
        nonce: String(nonce),
        onAllReady() {
          const body = wholePage((page) => {
            // Only a form that was refused answers with something: one that was done leads elsewhere.
            const shown = context.staticHandlerContext.actionData ? problemPage(page, PROBLEM) : page;
            headers.set('Content-Type', 'text/html; charset=utf-8');
            headers.set('Cache-Control', 'no-store');
            resolve(new Response(shown, { status: code, headers }));
          });
          // A timer left running would keep the whole page in memory until it fires.
          body.once('close', () => clearTimeout(giveUp));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          logger.error({ err: error, path: loggedPath(request.url) }, 'a page failed to render');
        },
      },
    );
    const giveUp = setTimeout(abort, GIVE_UP_MS).unref();
  });
}

/** What a script fetches of a page is for the one reader whom it is made for, as the page is. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Unexpected errors: logged whole, shown as "Something went wrong". */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted)
    logger.error({ err: error, path: loggedPath(request.url) }, 'unexpected error');
}

/** For server.js: the settings, parsed; throws the message to show when one is wrong. */
export function settings() {
  return environment();
}

/** For server.js: the log of each request, or null where nobody asks for it. */
export function requestLog() {
  if (environment().logLevel !== 'debug') return null;
  return pinoHttp({
    logger,
    serializers: { req: (asked) => ({ ...asked, url: loggedPath(asked.url), params: {}, query: {} }) },
  });
}

/** Opens the database, migrates, fills the demonstration, attaches sockets and starts jobs. Returns how to stop. */
export function start(server: Server): Promise<() => Promise<void>> {
  return startHouse(server, environment());
}
