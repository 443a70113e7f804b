import { io, type Socket } from 'socket.io-client';
import type { BrowserSays, ServerSays } from './contract';

let shared: Socket<ServerSays, BrowserSays> | undefined;

/** One socket a tab, opened when the first page follows something live. */
export function liveSocket(): Socket<ServerSays, BrowserSays> {
  // Where a proxy lets no web socket through, the next try asks by polling.
  shared ??= io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 8_000,
  });
  return shared;
}
