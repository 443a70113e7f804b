import type { PrismaClient } from './generated/client';

type Answer = { readonly readAt: number; readonly value: Promise<unknown> };

const KEPT_MS = 1000;
const MOST = 2000;

// On globalThis beside the client that reads through it, where a module may be loaded again while the process goes on.
const house = globalThis as typeof globalThis & { tabledAnswers?: Map<string, Answer> };
const answers = () => {
  house.tabledAnswers ??= new Map();
  return house.tabledAnswers;
};

/**
 * The same question between two changes is asked of the database once: when a meeting moves on, everyone in the room
 * loads the same papers, ballots and people. What is kept is dropped at every commit, before it is acknowledged, and
 * after a second in any case. Nobody can change an answer: others are reading it.
 * docs/decisions/0027-reads-kept-until-the-next-change.md
 */
export function keepReads(client: PrismaClient): PrismaClient {
  const keeping = new Map<string, object>();
  return new Proxy(client, {
    get(target, name) {
      const part = Reflect.get(target, name) as unknown;
      if (typeof name !== 'string' || !isModel(part)) return part;
      const kept = keeping.get(name) ?? keepModel(name, part);
      keeping.set(name, kept);
      return kept;
    },
  });
}

function isModel(part: unknown): part is object {
  return typeof part === 'object' && part !== null && 'findMany' in part;
}

function keepModel(model: string, delegate: object): object {
  return new Proxy(delegate, {
    get(target, operation) {
      const ask = Reflect.get(target, operation) as unknown;
      if (typeof operation !== 'string' || typeof ask !== 'function') return ask;
      return (args: unknown) =>
        kept(`${model} ${operation} ${JSON.stringify(args)}`, async () => ask.call(target, args));
    },
  });
}

/** Called by the transaction alone. A read still under way is not kept for those who ask from now on. */
export function forgetReads(): void {
  house.tabledAnswers = new Map();
}

function kept(question: string, ask: () => Promise<unknown>): Promise<unknown> {
  const now = performance.now();
  const asked = answers();
  const before = asked.get(question);
  if (before && now - before.readAt < KEPT_MS) return before.value;
  if (asked.size >= MOST) asked.clear();
  const value = ask().then(frozen);
  asked.set(question, { readAt: now, value });
  value.catch(() => asked.delete(question));
  return value;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
