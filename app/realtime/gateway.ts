import type { Server as HttpServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Server } from 'socket.io';
import { topicInput } from '~/inputs/live';
import { businessNow } from '~/platform/clock';
import { environment } from '~/platform/environment';
import { londonDate } from '~/platform/london';
import { watchPermission } from '~/queries/live/watch-permission';
import type { Topic, WatchAnswer } from './contract';
import { evictFrom } from './eviction';
import { presence } from './presence';
import { publishTo } from './publisher';
import type { ReadSession } from './read-session';
import { readers } from './readers';
import { cutOff, type LiveServer, type LiveSocket, peopleIn, roomOf } from './rooms';

const MOST_TOPICS = 20;
const LOOK_MS = 60_000;

/**
 * Attaches the sockets to the server. A socket only watches and leaves; every watch asks `can`. Each `lookMs` sessions and
 * the day are looked at again.
 */
export function attachGateway(http: HttpServer, session: ReadSession, lookMs = LOOK_MS): () => Promise<void> {
  const server: LiveServer = new Server(http, {
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    serveClient: false,
    maxHttpBufferSize: 4_000,
    allowRequest: ({ headers }, answer) => answer(null, isOurs(headers.origin, headers.host)),
  });
  const limiter = new RateLimiterMemory({ points: 60, duration: 10 });
  const here = presence(server);
  const atPapers = readers(server);
  const changed = (topic: Topic) => {
    here.changed(topic);
    atPapers.changed(topic);
  };
  const leave = (socket: LiveSocket, topic: Topic) => {
    if (!socket.data.topics.delete(topic)) return;
    void socket.leave(roomOf(topic, socket.data.actor.personId));
    changed(topic);
  };

  server.use((socket, next) => {
    const cookies = socket.handshake.headers.cookie ?? null;
    const enter = async () => {
      const live = await session(cookies);
      if (!live) return next(new Error('signed-out'));
      socket.data = { actor: live.actor, sessionId: live.id, topics: new Set(), cookies };
      next();
    };
    enter().catch((error) => cutOff(socket, error));
  });
  const watching = async (socket: LiveSocket, asked: unknown): Promise<WatchAnswer> => {
    const parsed = topicInput.safeParse(asked);
    const topic = parsed.data?.topic as Topic | undefined;
    const { topics, actor } = socket.data;
    const many = topic !== undefined && !topics.has(topic) && topics.size >= MOST_TOPICS;
    if (!topic || many || !(await within(limiter, socket.id))) return { ok: false };
    // Noted before it is asked for: what takes the right away meanwhile finds it here and takes it out.
    topics.add(topic);
    const day = londonDate(businessNow().toISOString());
    const allowed = await watchPermission(socket.data.actor, topic, day);
    if (!allowed || !topics.has(topic) || !socket.connected) {
      leave(socket, topic);
      return { ok: false };
    }
    await socket.join(roomOf(topic, actor.personId));
    changed(topic);
    if (topic === 'board') atPapers.came(socket);
    return { ok: true, version: allowed.version, people: topic === 'desk' ? [] : peopleIn(server, topic) };
  };
  server.on('connection', (socket) => {
    // A session ended during the handshake was told before this socket could hear of it.
    void session(socket.data.cookies)
      .then((live) => live ?? socket.disconnect(true))
      .catch((error) => cutOff(socket, error));
    socket.on('watch', (asked, answer) => {
      if (typeof answer !== 'function') return;
      watching(socket, asked).then(answer, (error) => cutOff(socket, error));
    });
    socket.on('leave', (asked) => {
      const parsed = topicInput.safeParse(asked);
      if (parsed.success) leave(socket, parsed.data.topic as Topic);
    });
    socket.on('disconnect', () => {
      for (const topic of socket.data.topics) changed(topic);
    });
  });

  const stopPublishing = publishTo(server);
  const stopEvicting = evictFrom(server, session, { leave, done: atPapers.everybody, lookMs });
  return async () => {
    stopPublishing();
    stopEvicting();
    here.stop();
    atPapers.stop();
    await server.close();
  };
}

function isOurs(origin: string | undefined, host: string | undefined): boolean {
  if (!origin) return true;
  return origin === new URL(environment().publicUrl).origin || origin.replace(/^https?:\/\//, '') === host;
}

async function within(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
