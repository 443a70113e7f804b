import { frozen } from './frozen';
import type { PrismaClient } from './generated/client';

type Answers = Map<string, Promise<unknown>>;
type Kept = {
  answers: Answers;
  /** When the database was last asked whether another process had changed it, and what it said. */
  looked: { readonly at: number; readonly said: string } | null;
  looking: Promise<void> | null;
};
type Ask = { readonly question: string; readonly ask: () => Promise<unknown>; readonly look: Look };
type Look = () => Promise<string>;

const LOOK_MS = 1000;
const MOST = 2000;

// On globalThis beside the client that reads through it, where a module may be loaded again while the process goes on.
const house = globalThis as typeof globalThis & { tabledAnswers?: Kept };
const nothing = (): Kept => ({ answers: new Map(), looked: null, looking: null });
const present = () => {
  house.tabledAnswers ??= nothing();
  return house.tabledAnswers;
};

/**
 * The same question between two changes is asked of the database once: when a meeting moves on, everyone in the room
 * loads the same papers, ballots and people. What is kept is dropped at every commit of this process, before it is
 * acknowledged; and within a second of another's, a command line's beside the running server, by the version that
 * SQLite gives what this connection reads. Nobody can change an answer: others are reading it.
 * docs/decisions/0027-reads-kept-until-the-next-change.md
 */
export function keepReads(client: PrismaClient): PrismaClient {
  house.tabledAnswers = nothing();
  const keeping = new Map<string, unknown>();
  const look: Look = async () => JSON.stringify(await client.$queryRawUnsafe('PRAGMA data_version'), asText);
  return new Proxy(client, {
    get(target, name) {
      const part = Reflect.get(target, name) as unknown;
      if (typeof name !== 'string') return part;
      if (!keeping.has(name)) keeping.set(name, keepPart(target, { name, part, look }));
      return keeping.get(name) ?? part;
    },
  });
}

type Asked = (...args: unknown[]) => Promise<unknown>;

function keepPart(
  client: object,
  { name, part, look }: { name: string; part: unknown; look: Look },
): unknown {
  if (name === '$queryRaw' && typeof part === 'function')
    return keepAsked(name, part.bind(client) as Asked, look);
  return isModel(part) ? keepModel(name, part, look) : null;
}

function isModel(part: unknown): part is object {
  return typeof part === 'object' && part !== null && 'findMany' in part;
}

function keepModel(model: string, delegate: object, look: Look): object {
  const keeping = new Map<string, unknown>();
  return new Proxy(delegate, {
    get(target, operation) {
      const ask = Reflect.get(target, operation) as unknown;
      if (typeof operation !== 'string' || typeof ask !== 'function') return ask;
      if (!keeping.has(operation))
        keeping.set(operation, keepAsked(`${model} ${operation}`, ask.bind(target) as Asked, look));
      return keeping.get(operation);
    },
  });
}

function keepAsked(name: string, ask: Asked, look: Look): Asked {
  return (...args: unknown[]) =>
    kept({ question: `${name} ${asQuestion(args)}`, ask: async () => ask(...args), look });
}

/** Called by the transaction alone. A read still under way is not kept for those who ask from now on. */
export function forgetReads(): void {
  present().answers = new Map();
}

function kept(asked: Ask): Promise<unknown> {
  const { looked } = present();
  const fresh = looked !== null && performance.now() - looked.at < LOOK_MS;
  return fresh ? answer(asked) : lookAgain(asked.look).then(() => answer(asked));
}

/** Once for all who ask meanwhile. What was said before it is kept on if nobody has committed since. */
function lookAgain(look: Look): Promise<void> {
  const house = present();
  const at = performance.now();
  house.looking ??= look()
    .then((said) => {
      if (said !== house.looked?.said) house.answers = new Map();
      house.looked = { at, said };
    })
    .finally(() => {
      house.looking = null;
    });
  return house.looking;
}

function answer({ question, ask }: Ask): Promise<unknown> {
  const { answers } = present();
  const before = answers.get(question);
  if (before) return before;
  if (answers.size >= MOST) answers.clear();
  const value = ask().then(frozen);
  answers.set(question, value);
  value.catch(() => answers.delete(question));
  return value;
}

/** Text of what is asked. Only a large whole number is not made so by itself, and looking at each value costs. */
function asQuestion(args: unknown[]): string {
  try {
    return JSON.stringify(args);
  } catch {
    return JSON.stringify(args, asText);
  }
}

function asText(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
