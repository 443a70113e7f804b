import type { Server } from 'node:http';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { pinoHttp } from 'pino-http';
import { renderToString } from 'react-dom/server';
import { PROBLEM } from './components/ui/problem-title';
import { problemPage } from './http/problem-page';
import { readWhole } from './http/read-whole';
import { environment } from './platform/environment';
import { loggedPath } from './platform/logged-path';
import { logger } from './platform/logger';
import { fillHouse, startHouse } from './start-house';

export { byPart } from './http/by-part';
export { endOnFileFault } from './http/file-faults';
export { FOREIGN, isForeignWrite } from './http/foreign-write';
export { plainRefusals } from './http/plain-refusals';
export { safetyHeaders } from './http/safety-headers';
export { unanswerable } from './http/unanswerable';

/** A page in one go: nothing of it arrives later than the rest, so pieces would only cost. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const house = <RemixServer context={await readWhole(context)} url={request.url} nonce={String(nonce)} />;
  const page = `<!DOCTYPE html>${renderToString(house)}`;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Cache-Control', 'no-store');
  // Only a form that was refused answers with something: one that was done leads elsewhere.
  const refused = context.staticHandlerContext.actionData;
  // As bytes: of a text the framework would look at every letter first.
  return new Response(Buffer.from(refused ? problemPage(page, PROBLEM) : page), { status, headers });
}

/** What a script fetches of a page is for the one reader whom it is made for, as the page is. */
export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Unexpected errors: logged whole, shown as "Something went wrong". */
export function handleError(error: unknown, { request }: { request: Request }) {
  // An address that leads nowhere is answered as one; it is no error of ours.
  if (!request.signal.aborted && !(isRouteErrorResponse(error) && error.status < 500))
    logFault(error, request.url);
}

/** For server.js: what the framework did not answer, logged as what it did not expect. */
export function logFault(error: unknown, url: string) {
  logger.error({ err: error, path: loggedPath(url) }, 'unexpected error');
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

/** Fills an empty house with the demonstration, in a process of its own. */
export function fill(): Promise<void> {
  return fillHouse(environment());
}
