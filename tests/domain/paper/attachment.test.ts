import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { carriedBy, nextLetter } from '~/domain/paper/attachment';

describe('an attachment', () => {
  it.each([
    [1, { fromVersion: 2, removedFrom: null }, false],
    [2, { fromVersion: 2, removedFrom: null }, true],
    [9, { fromVersion: 2, removedFrom: null }, true],
    [3, { fromVersion: 2, removedFrom: 4 }, true],
    [4, { fromVersion: 2, removedFrom: 4 }, false],
  ])('version %i carries %j: %s', (version, span, carried) => {
    expect(carriedBy(version, span)).toBe(carried);
  });
});

describe('letters', () => {
  it.each([
    [[], 'A'],
    [['A'], 'B'],
    [['A', 'C'], 'D'],
    [['Z'], 'AA'],
    [['AA', 'B'], 'AB'],
    [['AZ'], 'BA'],
    [['ZZ'], 'AAA'],
  ])('after %j comes %s', (used, letter) => {
    expect(nextLetter(used)).toBe(letter);
  });

  test.prop([fc.integer({ min: 1, max: 800 })])('are never given twice', (count) => {
    const given: string[] = [];
    for (let each = 0; each < count; each++) given.push(nextLetter(given.slice(-1)));
    expect(new Set(given).size).toBe(count);
  });
});
