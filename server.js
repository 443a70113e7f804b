// @ts-check
/** The process: HTTP and static files; the Remix build attaches sockets, starts jobs and stops cleanly. */
import { createServer } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express from 'express';
import sirv from 'sirv';

// The one WebAssembly here plans a query the first time that one of its form is asked (Prisma): made fast by V8's optimising
// compiler as well it takes 80 MB more, for what hardly runs twice (but in filling). docs/decisions/0042-memory.md
if (process.argv[2] !== 'fill') setFlagsFromString('--liftoff-only');

const development = process.env.NODE_ENV === 'development';
const server = createServer();

/** How long a browser may keep a file: an asset is named by its content, a font hardly changes. @param {string} path */
const keptFor = (path) =>
  path.startsWith('/assets/')
    ? 'public, max-age=31536000, immutable'
    : `public, max-age=${path.startsWith('/fonts/') ? 2_592_000 : 3_600}`;

const vite = development
  ? await import('vite').then((vite) =>
      vite.createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'custom' }),
    )
  : undefined;

const load = () =>
  vite
    ? vite.ssrLoadModule('virtual:remix/server-build')
    : import(new URL('./build/server/index.js', import.meta.url).href);

/**
 * A wrong setting is said in its one sentence; anything else keeps its trace.
 * @param {unknown} error
 * @returns {never}
 */
function refuseToStart(error) {
  if (!(error instanceof Error && error.message.startsWith('Tabled cannot start'))) throw error;
  console.error(error.message);
  process.exit(1);
}

/** @param {Error & { code?: string }} error */
const listening = (error) =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new Error(
        `Tabled cannot start: PORT ${settings.port} ${error.code === 'EACCES' ? 'may not be used by this account' : 'is used by another process'}.`,
      )
    : error;
const house = (await load().catch(refuseToStart)).entry.module;
/** @type {{ port: number, publicUrl: string }} */
const settings = (() => {
  try {
    return house.settings();
  } catch (error) {
    return refuseToStart(error);
  }
})();
// Started by the server itself, on an empty demonstration (app/fill-apart.ts).
if (process.argv[2] === 'fill') {
  await house.fill();
  process.exit(0);
}
const secure = settings.publicUrl.startsWith('https://');

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', secure ? 'loopback, uniquelocal' : false);
app.use(...house.safetyHeaders({ secure, development }));
app.use((_request, response, next) => {
  house.endOnFileFault(response);
  next();
});
app.use(compression());
if (vite) app.use(vite.middlewares);
else {
  // What the build compressed as far as it goes is sent as it lies there (scripts/prepare.mjs).
  app.use(
    sirv('build/client', {
      brotli: true,
      etag: true,
      gzip: true,
      setHeaders: (response, path) => response.setHeader('Cache-Control', keptFor(path)),
    }),
  );
}
// A tab left open over a deploy asks for an old asset: a plain 404, never a page.
app.use(
  ['/assets', '/fonts'],
  (_request, response) => void response.status(404).type('text').send('Not found'),
);
const requestLog = house.requestLog();
if (requestLog) app.use(requestLog);
app.use((request, response, next) => {
  const status = house.unanswerable(request);
  if (!status) next();
  else
    response
      .status(status)
      .set('Allow', 'GET, HEAD, POST')
      .type('text')
      .send(status === 405 ? 'Not allowed' : 'Not understood');
});
app.use((request, response, next) => {
  if (house.isForeignWrite(request, settings.publicUrl))
    response.status(403).type('text').send(house.FOREIGN);
  else next();
});
app.get('/healthy', (_request, response) => void response.type('text').send('ok'));
/** @param {any} build */
const answerBy = (build) =>
  createRequestHandler({
    build,
    mode: development ? 'development' : 'production',
    getLoadContext: (request, response) => ({
      nonce: response.locals.nonce,
      source: request.ip ?? 'unknown',
    }),
  });
/** @type {(path: string) => ReturnType<typeof answerBy>} */
const handlerOf = vite
  ? () => answerBy(async () => house.plainRefusals(await load()))
  : house.byPart(house.plainRefusals(await load()), answerBy);
app.all('*', (request, response, next) => void handlerOf(request.originalUrl)(request, response, next));
app.use(
  /** @type {import('express').ErrorRequestHandler} */
  (error, request, response, next) => {
    // An address that cannot be read leads nowhere.
    const nowhere = error instanceof URIError || error.status === 404;
    if (!nowhere) house.logFault(error, request.originalUrl);
    if (response.headersSent) return next(error);
    response
      .status(nowhere ? 404 : 500)
      .type('text')
      .send(nowhere ? 'Not found' : 'Something went wrong');
  },
);

server.on('request', app);
const stop = await house.start(server).catch(refuseToStart);
server.on('error', (error) => refuseToStart(listening(error)));
server.listen(settings.port, () => {
  console.log(`Tabled is listening on http://localhost:${settings.port}`);
});

const LAST_MS = 5_000;
let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeIdleConnections();
    // What has not ended by then, a slow upload or a lost browser, must not keep the house from ending.
    setTimeout(() => server.closeAllConnections(), LAST_MS).unref();
    await stop();
    await vite?.close();
    process.exit(0);
  });
}
