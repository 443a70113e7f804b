import { io, type Socket } from 'socket.io-client';
import type { BrowserSays, ServerSays } from './contract';

let shared: Socket<ServerSays, BrowserSays> | undefined;

/** One socket a tab, opened when the first page follows something live. */
export function liveSocket(): Socket<ServerSays, BrowserSays> {
  shared ??= io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 8_000 });
  return shared;
}
