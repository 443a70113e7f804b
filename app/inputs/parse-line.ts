import type { z } from 'zod';

export type LineError = { readonly code: 'invalid-input'; readonly path: string; readonly message: string };
export type ParsedLine<T> =
  | { readonly ok: true; readonly id: string; readonly value: T }
  | { readonly ok: false; readonly id: string | null; readonly error: LineError };

/** One line of JSON in the given shape, or where it departs from it (`path` is a JSON Pointer) and its id if readable. */
export function parseLine<T extends { readonly id: string }>(
  line: string,
  shape: z.ZodType<T>,
): ParsedLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, id: null, error: { code: 'invalid-input', path: '', message: 'this is not JSON' } };
  }
  const parsed = parseValue(json, shape);
  return parsed.ok ? { ok: true, id: parsed.value.id, value: parsed.value } : { ...parsed, id: idOf(json) };
}

/** A value in the given shape, or where it departs from it. */
export function parseValue<T>(
  value: unknown,
  shape: z.ZodType<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: LineError } {
  const parsed = shape.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: firstError(parsed.error, value) };
}

function idOf(json: unknown): string | null {
  const id = typeof json === 'object' && json !== null && 'id' in json ? json.id : null;
  return typeof id === 'string' ? id : null;
}

function firstError(error: z.ZodError, value: unknown): LineError {
  const [issue] = error.issues;
  const { path, message } = issue ? deepest(issue) : { path: [], message: 'this cannot be understood' };
  return {
    code: 'invalid-input',
    path: pointer(path),
    message: isThere(value, path) ? message : 'this is required',
  };
}

/** Whether a place is filled at all: what is left out reads better than what it is not. */
function isThere(value: unknown, [key, ...rest]: readonly PropertyKey[]): boolean {
  if (key === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  return isThere(Object.getOwnPropertyDescriptor(value, key)?.value, rest);
}

type Place = { readonly path: readonly PropertyKey[]; readonly message: string };

/** In a choice of shapes, the error of the shape that was meant: the one that fits furthest in. */
function deepest(issue: z.core.$ZodIssue): Place {
  if (issue.code === 'unrecognized_keys') {
    return { path: [...issue.path, issue.keys[0] ?? ''], message: 'this key is not known' };
  }
  if (issue.code !== 'invalid_union') return issue;
  const inside = issue.errors.flatMap(([first]) => (first ? [deepest(first)] : []));
  const [best] = inside.toSorted((a, b) => b.path.length - a.path.length);
  if (!best || best.path.length === 0)
    return { path: issue.path, message: 'this is not of a kind that fits here' };
  return { path: [...issue.path, ...best.path], message: best.message };
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
