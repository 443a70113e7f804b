import type { InvalidInput } from './outcome-answer';

/** A fact that does not fit, with a JSON Pointer to it. */
export function invalid(path: string, message: string): InvalidInput {
  return { code: 'invalid-input', path, message };
}

/** The place of the first name that was there before; -1 if all differ. */
export function firstRepeat(names: readonly string[]): number {
  const seen = new Set<string>();
  return names.findIndex((name) => seen.size === seen.add(name).size);
}
