import type { PaperContent } from '~/domain/paper/paper-content';
import type { Instant } from '~/domain/shared/instant';
import type { Result } from '~/domain/shared/result';
import { londonDate } from '~/platform/london';
import { freshActor } from '~/queries/people/fresh-actor';
import type { Acting } from '~/services/acting';
import type { PersonKey } from './people/everyone';

/** One act of one person at one moment, by the service that people use. */
export type Step = {
  readonly at: Instant;
  readonly by: PersonKey;
  /** For the message, should it be refused. */
  readonly what: string;
  readonly act: (acting: Acting, tale: Tale) => Promise<Result<unknown, { readonly code: string }>>;
};

/** What has been made so far, by a name of the story: `paper:TB-041`, `person:Tarrant`, `item:today/TB-041`. */
export type Tale = {
  readonly keep: (name: string, id: string) => void;
  readonly id: (name: string) => string;
  /** What a paper says in its newest draft, by its reference. */
  readonly papers: Map<string, PaperContent>;
  readonly acting: (by: PersonKey, at: Instant) => Promise<Acting>;
};

export function newTale(): Tale {
  const ids = new Map<string, string>();
  const actors = new Map<string, Acting['actor']>();
  const id = (name: string) => {
    const found = ids.get(name);
    if (!found) throw new Error(`the story has no ${name} yet`);
    return found;
  };
  return {
    keep: (name, value) => void ids.set(name, value),
    id,
    papers: new Map(),
    acting: async (by, at) => {
      // Nobody who acts in the story takes or leaves a place in it, so each is read once.
      const actor = actors.get(by) ?? (await freshActor(id(`person:${by}`), londonDate(at)));
      if (!actor) throw new Error(`${by} has no account`);
      actors.set(by, actor);
      return { actor, now: new Date(at) };
    },
  };
}

export function step(at: Instant, by: PersonKey, rest: Pick<Step, 'what' | 'act'>): Step {
  return { at, by, ...rest };
}

/** Lets everything happen, in the order of time. What is refused stops the fill: the story is wrong. */
export async function tell(tale: Tale, steps: readonly Step[]): Promise<void> {
  const order = [...steps].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { at, by, what, act } of order) {
    const done = await act(await tale.acting(by, at), tale);
    if (!done.ok) throw new Error(`${by} could not ${what} at ${at}: ${JSON.stringify(done.refusal)}`);
  }
}

/** Keeps what a service made under a name, and hands its answer on. */
export function kept<T, R>(result: Result<T, R>, keep: (value: T) => void): Result<T, R> {
  if (result.ok) keep(result.value);
  return result;
}
