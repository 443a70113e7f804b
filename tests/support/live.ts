import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { sessionOf } from '~/http/session';
import type { BrowserSays, News, ServerSays, Topic, WatchAnswer } from '~/realtime/contract';
import { attachGateway } from '~/realtime/gateway';
import type { ReadSession } from '~/realtime/read-session';
import { signedIn } from './a-request';

export type LiveClient = Socket<ServerSays, BrowserSays>;

type Gateway = {
  /** A client without a session, or with this cookie; it may be turned away. */
  readonly open: (cookie?: string) => LiveClient;
  /** The person's client, connected. */
  readonly connect: (person: Actor) => Promise<LiveClient>;
};

type GatewayWish = {
  readonly session?: ReadSession;
  /** How often sessions and the day are looked at. */
  readonly lookMs?: number;
};

/** Gives each test of the `describe` a gateway of its own; its clients go with it. */
export function withGateway({ session = sessionOf, lookMs }: GatewayWish = {}): Gateway {
  let url = '';
  let stop: () => Promise<void>;
  const clients: LiveClient[] = [];

  beforeEach(async () => {
    const http = createServer();
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const close = attachGateway(http, session, lookMs);
    stop = async () => {
      await close();
      http.close();
    };
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.disconnect();
    await stop();
  });

  const open = (cookie = '') => {
    const extraHeaders = { cookie };
    const client: LiveClient = io(url, {
      ...{ transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders },
    });
    clients.push(client);
    return client;
  };
  const connect = async (person: Actor) => {
    const client = open(await signedIn(person));
    await new Promise<void>((done, fail) => client.once('connect', done).once('connect_error', fail));
    return client;
  };
  return { open, connect };
}

export function watch(client: LiveClient, topic: Topic): Promise<WatchAnswer> {
  return new Promise((done) => client.emit('watch', { topic }, done));
}

export function nextNews(client: LiveClient): Promise<News> {
  return new Promise((done) => client.once('news', done));
}

export function nextEviction(client: LiveClient): Promise<Topic> {
  return new Promise((done) => client.once('evicted', done));
}

export function disconnected(client: LiveClient): Promise<string> {
  return new Promise((done) => client.once('disconnect', done));
}

const PATIENCE_MS = 40_000;

/** Fails when it does not happen. How soon is no matter of a test: a busy machine may take its time. */
export async function soon<T>(happens: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it did not happen in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  return Promise.race([happens, late]).finally(() => clearTimeout(timer));
}
