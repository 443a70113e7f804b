import type { Reply } from '../ui/form-problem';
import type { FieldOf } from '../ui/typed';

export type FieldValues = { readonly [name: string]: string };
export type ValueOf = (name: string) => string;

/** What each field holds, and what is wrong with it. */
export function fieldsFrom(
  values: FieldValues,
  reply: Reply | undefined,
): { value: ValueOf; field: FieldOf } {
  const value: ValueOf = (name) => values[name] ?? '';
  const field: FieldOf = (name, kept = '') => ({
    name,
    defaultValue: value(name) || kept,
    error: reply?.fields[name]?.[0],
  });
  return { value, field };
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
