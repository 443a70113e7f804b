import type { Server } from 'node:http';
import type { LiveSession } from '~/services/people/read-session';

export type ReadSession = (cookies: string | null) => Promise<LiveSession | null>;

export function attachGateway(_server: Server, _session: ReadSession): () => Promise<void> {
  return async () => undefined;
}
