import type { News, Topic } from './contract';

const GATHER_MS = 80;

type Window = { timer: NodeJS.Timeout; news: News | null; seats: string[] };

/**
 * The first vote is told at once; those that follow within a moment are gathered into one message a
 * ballot, the last one always sent (stack.md, Socket.IO: about sixty broadcasts a second fill a core).
 */
export function turnout(send: (news: News) => void): {
  readonly add: (news: News) => void;
  readonly flush: (topic: Topic) => void;
  readonly stop: () => void;
} {
  const windows = new Map<Topic, Window>();
  const say = (news: News, seats: readonly string[]) =>
    send({ ...news, kind: 'Turnout', facts: { ...news.facts, seats } });

  const open = (topic: Topic): void => {
    const timer = setTimeout(() => {
      const gathered = windows.get(topic)?.news;
      flush(topic);
      if (gathered) open(topic);
    }, GATHER_MS);
    windows.set(topic, { timer, news: null, seats: [] });
  };
  const flush = (topic: Topic): void => {
    const window = windows.get(topic);
    if (!window) return;
    windows.delete(topic);
    clearTimeout(window.timer);
    if (window.news) say(window.news, window.seats);
  };
  return {
    add: (news) => {
      const seat = String(news.facts.seatId ?? '');
      const window = windows.get(news.topic);
      if (!window) {
        say(news, [seat]);
        open(news.topic);
        return;
      }
      if (window.news && window.news.facts.ballotId !== news.facts.ballotId) {
        flush(news.topic);
        open(news.topic);
      }
      const gathering = windows.get(news.topic) ?? window;
      gathering.seats.push(seat);
      gathering.news = { ...news, since: gathering.news?.since ?? news.since };
    },
    flush,
    stop: () => {
      for (const topic of [...windows.keys()]) flush(topic);
    },
  };
}
