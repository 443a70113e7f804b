import type { Reply } from '../ui/form-problem';

/** What a field of a form shows: what was typed when the form was refused, else what is kept. */
export type Typed = {
  readonly value: (name: string, kept: string) => string;
  readonly checked: (name: string, kept: boolean) => boolean;
  readonly error: (name: string) => string | undefined;
};

export function typedIn(reply: Reply | undefined, intent: string): Typed {
  const mine = reply?.intent === intent ? reply : undefined;
  return {
    value: (name, kept) => (mine ? (mine.values[name] ?? '') : kept),
    checked: (name, kept) => (mine ? mine.values[name] !== undefined : kept),
    error: (name) => mine?.fields[name]?.[0],
  };
}

/** How many rows of a list a refused form held, so that all of them come back. */
export function rowsTyped(reply: Reply | undefined, list: string): number {
  const numbers = Object.keys(reply?.values ?? {}).flatMap((name) => {
    const found = new RegExp(`^${list}\\[(\\d+)\\]`).exec(name);
    return found ? [Number(found[1]) + 1] : [];
  });
  return Math.max(0, ...numbers);
}
