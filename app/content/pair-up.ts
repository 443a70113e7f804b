import { diffArrays } from 'diff';

/** Two texts that share less than this of their words are two texts, not one that changed. */
const ALIKE = 0.4;
const MOST_PAIRS = 4_000;
const MOST_MOVES = 600;

/** What stands in both lists, or in one of them alone. */
export type Pairing<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: null }
  | { readonly before: null; readonly after: T };

/**
 * Pairs what stands in two lists in the same order: the same text first, then texts that are alike in what is
 * left between. What has no counterpart was added or removed.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (one: T) => string,
): readonly Pairing<T>[] {
  const earlier = before.map(textOf);
  const later = after.map(textOf);
  const pairs: Pairing<T>[] = [];
  let atBefore = 0;
  let atAfter = 0;
  let waiting: T[] = [];
  const settle = (fresh: readonly T[]) => {
    pairs.push(...pairAlike(waiting, fresh, textOf));
    waiting = [];
  };
  const parts = diffArrays(earlier, later, { maxEditLength: MOST_MOVES });
  if (!parts) return [...before.map(gone), ...after.map(come)];
  for (const { count, added, removed } of parts) {
    if (removed) {
      waiting = before.slice(atBefore, atBefore + count) as T[];
      atBefore += count;
      continue;
    }
    const fresh = after.slice(atAfter, atAfter + count);
    atAfter += count;
    if (added) {
      settle(fresh);
      continue;
    }
    settle([]);
    for (const [index, one] of fresh.entries())
      pairs.push({ before: before[atBefore + index] as T, after: one });
    atBefore += count;
  }
  settle([]);
  return pairs;
}

/** The pairing in order that keeps most words; the table of sums is filled from the end. */
function pairAlike<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (one: T) => string,
): readonly Pairing<T>[] {
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_PAIRS) {
    return [...before.map(gone), ...after.map(come)];
  }
  const words = (list: readonly T[]) =>
    list.map(
      (one) =>
        new Set(
          textOf(one)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
        ),
    );
  const earlier = words(before);
  const later = words(after);
  const width = after.length + 1;
  const best = new Array<number>((before.length + 1) * width).fill(0);
  const sum = (i: number, j: number) => best[i * width + j] ?? 0;
  const worth = (i: number, j: number) => likeness(earlier[i], later[j]);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const like = worth(i, j);
      const together = like >= ALIKE ? like + sum(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(together, sum(i + 1, j), sum(i, j + 1));
    }
  }
  const pairs: Pairing<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const like = worth(i, j);
    if (like >= ALIKE && sum(i, j) === like + sum(i + 1, j + 1)) {
      pairs.push({ before: before[i++] as T, after: after[j++] as T });
    } else if (sum(i, j) === sum(i + 1, j)) pairs.push(gone(before[i++] as T));
    else pairs.push(come(after[j++] as T));
  }
  return [...pairs, ...before.slice(i).map(gone), ...after.slice(j).map(come)];
}

function gone<T>(before: T): Pairing<T> {
  return { before, after: null };
}

function come<T>(after: T): Pairing<T> {
  return { before: null, after };
}

function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b || a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
