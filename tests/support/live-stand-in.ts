import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import type { BrowserSays, ServerSays, Topic, WatchAnswer } from '~/realtime/contract';

declare const jsdom: { readonly reconfigure: (settings: { readonly url: string }) => void };

export type LiveStandIn = {
  /** What it answers to who asks to watch. */
  answer: WatchAnswer;
  readonly asked: Topic[];
  readonly left: Topic[];
  readonly socket: () => Socket<BrowserSays, ServerSays>;
  readonly stop: () => Promise<void>;
};

/** A Socket.IO server that the document of the test takes for its own house: it says what the test tells it to. */
export async function startStandIn(): Promise<LiveStandIn> {
  const before = location.href;
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  jsdom.reconfigure({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` });
  const server = new Server<BrowserSays, ServerSays>(http);
  let latest: Socket<BrowserSays, ServerSays> | undefined;
  const standIn: LiveStandIn = {
    answer: { ok: true, version: null, people: [] },
    asked: [],
    left: [],
    socket: () => {
      if (!latest) throw new Error('nobody has connected');
      return latest;
    },
    stop: async () => {
      await server.close();
      jsdom.reconfigure({ url: before });
    },
  };
  server.on('connection', (socket) => {
    latest = socket;
    socket.on('watch', ({ topic }, answer) => {
      standIn.asked.push(topic);
      answer(standIn.answer);
    });
    socket.on('leave', ({ topic }) => void standIn.left.push(topic));
  });
  return standIn;
}
