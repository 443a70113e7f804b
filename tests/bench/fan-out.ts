import { io, type Socket } from 'socket.io-client';
import { median } from './load';

const ROUNDS = 15;

/** Opens so many sockets, in turns, so that the server is not asked for all at once. */
export async function openSockets(
  url: string,
  count: number,
  prepare: (socket: Socket) => Promise<void>,
  /** Everybody's, or each socket's own. */
  cookie?: string | readonly string[],
): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let from = 0; from < count; from += 50) {
    const some = Array.from({ length: Math.min(50, count - from) }, (_, at) =>
      io(url, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        ...(cookie
          ? { extraHeaders: { cookie: typeof cookie === 'string' ? cookie : (cookie[from + at] ?? '') } }
          : {}),
      }),
    );
    await Promise.all(
      some.map(
        (socket) =>
          new Promise<void>((done, fail) => socket.once('connect', done).once('connect_error', fail)),
      ),
    );
    await Promise.all(some.map(prepare));
    sockets.push(...some);
  }
  return sockets;
}

/** Milliseconds from the request until the last socket has heard, the median of several rounds. */
export async function reach(
  sockets: readonly Socket[],
  act: (round: number) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let last = 0;
    const heard = Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((done) =>
            socket.once('news', () => {
              last = performance.now();
              done();
            }),
          ),
      ),
    );
    const began = performance.now();
    await act(round);
    await heard;
    times.push(last - began);
    // Past the window in which turnout is gathered, so that each round is a first vote.
    await new Promise((done) => setTimeout(done, 200));
  }
  return median(times);
}
