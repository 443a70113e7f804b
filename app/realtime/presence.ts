import type { Topic } from './contract';
import { type LiveServer, peopleIn } from './rooms';

const GATHER_MS = 150;

/** Tells a topic who is there, at most once in a while however many come and go. */
export function presence(server: LiveServer): {
  readonly changed: (topic: Topic) => void;
  readonly stop: () => void;
} {
  const waiting = new Map<Topic, NodeJS.Timeout>();
  const say = (topic: Topic) => {
    waiting.delete(topic);
    server.to(topic).emit('presence', { topic, people: peopleIn(server, topic) });
  };
  return {
    changed: (topic) => {
      if (topic === 'desk' || waiting.has(topic)) return;
      waiting.set(
        topic,
        setTimeout(() => say(topic), GATHER_MS),
      );
    },
    stop: () => {
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}
