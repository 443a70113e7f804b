import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compareFractions,
  isAtLeast,
  isHalf,
  isMoreThan,
  isShare,
  shareRoundedUp,
} from '~/domain/shared/fraction';

describe('shares', () => {
  test.each([
    [[1, 2], true],
    [[2, 2], true],
    [[0, 2], false],
    [[3, 2], false],
    [[1, 0], false],
  ] as const)('%j: %s', (pair, is) => {
    expect(isShare(pair)).toBe(is);
  });

  it('compare by value, whatever the figures', () => {
    expect(compareFractions([2, 3], [4, 6])).toBe(0);
    expect(compareFractions([1, 3], [1, 2])).toBe(-1);
    expect(compareFractions([3, 4], [2, 3])).toBe(1);
    expect(
      [
        [1, 2],
        [5, 10],
        [1, 3],
      ].map((pair) => isHalf(pair as [number, number])),
    ).toEqual([true, true, false]);
  });

  it('more than and at least differ only at the very share', () => {
    expect([isMoreThan(2, [2, 3], 3), isAtLeast(2, [2, 3], 3)]).toEqual([false, true]);
    expect([isMoreThan(3, [2, 3], 3), isAtLeast(3, [2, 3], 3)]).toEqual([true, true]);
    expect([isMoreThan(1, [2, 3], 3), isAtLeast(1, [2, 3], 3)]).toEqual([false, false]);
  });

  it('round up to the least whole number that is at least the share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.nat({ max: 50 }),
        fc.nat({ max: 500 }),
        (n, more, size) => {
          const share = [n, n + more] as const;
          const needed = shareRoundedUp(share, size);
          expect(isAtLeast(needed, share, size)).toBe(true);
          expect(needed === 0 || !isAtLeast(needed - 1, share, size)).toBe(true);
        },
      ),
    );
  });
});
