import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { News, Readers, Topic } from './contract';
import { liveSocket } from './live-socket';

export type Live = {
  /** `connecting` until the first answer: the page is complete without it. */
  readonly state: 'connecting' | 'live' | 'reconnecting' | 'offline';
  readonly people: readonly string[];
  /** Told to the board alone: who is at each paper. */
  readonly readers: Readers;
  /** When the connection was lost, while it is; ISO instant. */
  readonly staleSince: string | null;
  /** After a lost connection: since when the page had been stale before it caught up. */
  readonly caughtUpFrom: string | null;
};

type Options = {
  /** Applies a hot fact to what is on screen; return true when no reload is needed. */
  readonly onNews?: (news: News) => boolean | undefined;
};

const MOST_JITTER_MS = 250;

/** Tries to connect now instead of waiting for the next try. */
export function connectNow(): void {
  liveSocket().connect();
}

/**
 * Follows a topic from the version that the page was made at. News that is not applied, a gap in the
 * versions, or a newer version after a reconnection reloads the loaders, once, with jitter.
 */
export function useLive(topic: Topic | null, version: number | null, { onNews }: Options = {}): Live {
  const [live, setLive] = useState<Live>({
    state: 'connecting',
    people: [],
    readers: {},
    staleSince: null,
    caughtUpFrom: null,
  });
  const { revalidate } = useRevalidator();
  // A reload in the middle of a navigation begins it again, and what the server says once would be lost with the first.
  const resting = useNavigation().state === 'idle';
  const turn = useRef({ resting, awaited: false });
  turn.current.resting = resting;
  // What the page knows is of its own topic: a link to another paper leaves the same page standing.
  const followed = useRef(topic);
  const known = useRef(0);
  known.current = Math.max(followed.current === topic ? known.current : 0, version ?? 0);
  followed.current = topic;
  const apply = useRef(onNews);
  apply.current = onNews;

  useEffect(() => {
    if (!topic) return;
    const socket = liveSocket();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lostAt: string | null = null;
    const reload = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (turn.current.resting) revalidate();
        else turn.current.awaited = true;
      }, Math.random() * MOST_JITTER_MS);
    };
    const watch = () => {
      socket.emit('watch', { topic }, (answer) => {
        if (!answer.ok) return;
        const behind = answer.version === null ? lostAt !== null : answer.version > known.current;
        if (behind) reload();
        const caughtUpFrom = lostAt;
        setLive((now) => ({ ...now, state: 'live', people: answer.people, staleSince: null, caughtUpFrom }));
        lostAt = null;
      });
    };
    const hear = (news: News) => {
      if (news.topic !== topic) return;
      const gap = news.since !== null && news.since > known.current;
      const old = news.version !== null && news.version <= known.current;
      if (old) return;
      if (!gap && apply.current?.(news)) {
        if (news.version !== null) known.current = news.version;
        return;
      }
      reload();
    };
    const lose = (why: unknown) => {
      // The session has ended: the loaders lead to sign-in.
      if (why === 'io server disconnect') reload();
      lostAt ??= new Date().toISOString();
      const state = navigator.onLine ? 'reconnecting' : 'offline';
      setLive((now) => ({ ...now, state, staleSince: lostAt, people: [], readers: {} }));
    };
    const see = ({ topic: of, people }: { topic: Topic; people: readonly string[] }) => {
      if (of === topic) setLive((now) => ({ ...now, people }));
    };
    const seeReaders = (readers: Readers) => {
      if (topic === 'board') setLive((now) => ({ ...now, readers }));
    };
    const evicted = (of: Topic) => {
      if (of === topic) reload();
    };
    socket
      .on('connect', watch)
      .on('disconnect', lose)
      .on('news', hear)
      .on('presence', see)
      .on('readers', seeReaders)
      .on('evicted', evicted);
    window.addEventListener('offline', lose);
    if (socket.connected) watch();
    return () => {
      clearTimeout(timer);
      if (socket.connected) socket.emit('leave', { topic });
      socket
        .off('connect', watch)
        .off('disconnect', lose)
        .off('news', hear)
        .off('presence', see)
        .off('readers', seeReaders)
        .off('evicted', evicted);
      window.removeEventListener('offline', lose);
    };
  }, [topic, revalidate]);

  useEffect(() => {
    if (!resting || !turn.current.awaited) return;
    turn.current.awaited = false;
    revalidate();
  }, [resting, revalidate]);

  return live;
}
