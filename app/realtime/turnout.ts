import type { News, Topic } from './contract';

const GATHER_MS = 80;

type Waiting = { news: News; seats: string[]; timer: NodeJS.Timeout };

/** Gathers votes cast within a moment into one message a ballot, the last one always sent (stack.md, Socket.IO). */
export function turnout(send: (news: News) => void): {
  readonly add: (news: News) => void;
  readonly flush: (topic: Topic) => void;
  readonly stop: () => void;
} {
  const waiting = new Map<Topic, Waiting>();
  const flush = (topic: Topic) => {
    const held = waiting.get(topic);
    if (!held) return;
    waiting.delete(topic);
    clearTimeout(held.timer);
    send({ ...held.news, kind: 'Turnout', facts: { ...held.news.facts, seats: held.seats } });
  };
  return {
    add: (news) => {
      const held = waiting.get(news.topic);
      const seat = String(news.facts.seatId ?? '');
      if (held && held.news.facts.ballotId === news.facts.ballotId) {
        held.seats.push(seat);
        held.news = { ...news, since: held.news.since };
        return;
      }
      flush(news.topic);
      waiting.set(news.topic, { news, seats: [seat], timer: setTimeout(() => flush(news.topic), GATHER_MS) });
    },
    flush,
    stop: () => {
      for (const topic of [...waiting.keys()]) flush(topic);
    },
  };
}
