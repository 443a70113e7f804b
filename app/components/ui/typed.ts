import type { Reply } from './form-problem';

/** The name of a field with what it holds and what is wrong with it, to be spread over the field. */
export type FieldOf = (
  name: string,
  kept?: string,
) => { readonly name: string; readonly defaultValue: string; readonly error: string | undefined };

/** What a field of a form shows: what was typed when the form was refused, else what is kept. */
export type Typed = {
  readonly value: (name: string, kept?: string) => string;
  readonly checked: (name: string, kept: boolean) => boolean;
  readonly error: (name: string) => string | undefined;
  readonly field: FieldOf;
};

export function typedIn(reply: Reply | undefined, intent: string): Typed {
  const mine = reply?.intent === intent ? reply : undefined;
  const value: Typed['value'] = (name, kept = '') => (mine ? (mine.values[name] ?? '') : kept);
  const error: Typed['error'] = (name) => mine?.fields[name]?.[0];
  return {
    value,
    error,
    checked: (name, kept) => (mine ? mine.values[name] !== undefined : kept),
    field: (name, kept) => ({ name, defaultValue: value(name, kept), error: error(name) }),
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
