import type { Reply } from '../ui/form-problem';

export type FieldValues = { readonly [name: string]: string };
export type ValueOf = (name: string) => string;
export type ErrorOf = (name: string) => string | undefined;

/** What each field holds and what is wrong with it. */
export function fieldsFrom(
  values: FieldValues,
  reply: Reply | undefined,
): { value: ValueOf; error: ErrorOf } {
  return { value: (name) => values[name] ?? '', error: (name) => reply?.fields[name]?.[0] };
}

/** How many rows are filled: the last that holds anything. */
export function filledRows(
  value: ValueOf,
  { most, names }: { most: number; names: (row: number) => readonly string[] },
) {
  for (let row = most; row > 0; row--) {
    if (names(row).some((name) => value(name).trim() !== '')) return row;
  }
  return 0;
}
