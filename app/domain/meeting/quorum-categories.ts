import type { CategoryMinimums } from '~/domain/body/rule-card';

/** The seats from which those counted come, by category. `null` where the categories are not known. */
export type CategoryPool = {
  /** Seats that may be among those counted. */
  readonly seats: number;
  /** How many of them are counted. */
  readonly counted: number;
  readonly categories: { readonly get: (category: string) => number | undefined } | null;
  /** Seats of the chair and of deputies among those counted; left out where nobody asks. */
  readonly leads?: number | undefined;
};

export type CategoryVerdict = 'met' | 'unmet' | 'unknown';

/**
 * Whether the lowest numbers by category are met. Where it is only known how many are counted and not which seats,
 * the answer is `unknown` unless every possible choice of seats gives the same one (governance.md §4).
 */
export function decideCategories(minimums: CategoryMinimums, pool: CategoryPool): CategoryVerdict {
  const needs = Object.entries(minimums);
  const together = needs.reduce((sum, [, need]) => sum + need, 0);
  // A seat is of one category, so the minimums add up.
  const canBeMet =
    together <= pool.counted && needs.every(([category, need]) => need <= most(category, pool));
  if (!canBeMet) return 'unmet';
  return needs.every(([category, need]) => need <= fewest(category, pool)) ? 'met' : 'unknown';
}

function most(category: string, { counted, categories }: CategoryPool): number {
  return categories ? (categories.get(category) ?? 0) : counted;
}

function fewest(category: string, { seats, counted, categories }: CategoryPool): number {
  const inCategory = categories?.get(category) ?? 0;
  const leftOut = seats - counted;
  return Math.max(0, inCategory - leftOut);
}
