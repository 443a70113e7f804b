import type { Server, Socket } from 'socket.io';
import type { Actor } from '~/domain/permission/actor';
import { logger } from '~/platform/logger';
import type { BrowserSays, ServerSays, Topic } from './contract';

export type Watcher = {
  actor: Actor;
  readonly sessionId: string;
  readonly topics: Set<Topic>;
  readonly cookies: string | null;
};
export type LiveServer = Server<BrowserSays, ServerSays, Record<string, never>, Watcher>;
export type LiveSocket = Socket<BrowserSays, ServerSays, Record<string, never>, Watcher>;

/** Each person has a desk of their own; every other topic is one room. */
export function roomOf(topic: Topic, personId: string): string {
  return topic === 'desk' ? `desk:${personId}` : topic;
}

export function watchersOf(server: LiveServer, topic: Topic): LiveSocket[] {
  const ids = server.sockets.adapter.rooms.get(topic) ?? new Set<string>();
  return [...ids].flatMap((id) => server.sockets.sockets.get(id) ?? []);
}

/** Names of the people who watch a topic, each once, in the order in which they came. */
export function peopleIn(server: LiveServer, topic: Topic): string[] {
  return [
    ...new Map(watchersOf(server, topic).map(({ data }) => [data.actor.personId, data.actor.name])).values(),
  ];
}

/**
 * Cuts a connection of which it could not be read whether it may hear: the browser connects again and is asked anew. An
 * error here must not end the process, which every vote runs through.
 */
export function cutOff(socket: { readonly conn: { close: () => void } }, error: unknown): void {
  logger.error({ err: error }, 'a right to hear could not be read; the connection is cut');
  socket.conn.close();
}
