import { createServer } from 'node:http';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { createRequestHandler } from '@remix-run/express';
import express from 'express';
import { Server } from 'socket.io';
import { PrismaClient } from '../../../app/persistence/generated/client';

// The baseline: a bare Remix app, a bare Prisma client as durable as ours, a bare Socket.IO broadcast.
const [, , port = '0', file = '', build = ''] = process.argv;
const client = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
await client.$queryRawUnsafe('PRAGMA journal_mode=WAL');
await client.$executeRawUnsafe('PRAGMA synchronous=FULL');
Object.assign(globalThis, { bareClient: client });

const app = express();
const server = createServer(app);
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
app.post('/broadcast', (_request, response) => {
  io.emit('news', {
    topic: 'meeting:x',
    kind: 'Turnout',
    since: 1,
    version: 2,
    facts: { turnout: 1, electors: 9, seats: ['s'] },
  });
  response.end('told');
});
app.all('*', createRequestHandler({ build: await import(build), mode: 'production' }));
server.listen(Number(port), '127.0.0.1', () => console.log('bare is listening'));
