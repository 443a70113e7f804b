/** A share as a pair of whole numbers, numerator first. Never a percentage, never floating point. */
export type Fraction = readonly [numerator: number, denominator: number];

const HALF: Fraction = [1, 2];

/** Whether the pair is above none and at most all: 0 < n ≤ d. */
export function isShare([n, d]: Fraction): boolean {
  return n > 0 && n <= d;
}

/** Below 0, 0 or above 0 as the first share is smaller than, equal to or larger than the second. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = product(a[0], b[1]) - product(b[0], a[1]);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isHalf(share: Fraction): boolean {
  return compareFractions(share, HALF) === 0;
}

/** Whether `part` is more than the share of `whole`: part·d > n·whole. */
export function isMoreThan(part: number, [n, d]: Fraction, whole: number): boolean {
  return product(part, d) > product(n, whole);
}

/** Whether `part` is the share of `whole` or more: part·d ≥ n·whole. */
export function isAtLeast(part: number, [n, d]: Fraction, whole: number): boolean {
  return product(part, d) >= product(n, whole);
}

/** The share of `whole` in whole units, rounded up. */
export function shareRoundedUp([n, d]: Fraction, whole: number): number {
  return Number((product(n, whole) + BigInt(d) - 1n) / BigInt(d));
}

// Whole numbers of any size: two counts multiplied may pass what a number holds exactly.
function product(a: number, b: number): bigint {
  return BigInt(a) * BigInt(b);
}
