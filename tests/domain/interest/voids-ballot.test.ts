import { describe, expect, test } from 'vitest';
import { RULINGS } from '~/domain/interest/effect';
import { voidsBallot } from '~/domain/interest/voids-ballot';

const elector = { elector: true, wouldBeElector: true };
const notElector = { elector: false, wouldBeElector: false };
const kept = { elector: false, wouldBeElector: true };

test.each([
  ['bars an elector', null, 'leave', elector, true],
  ['bars an elector who was let vote', 'authorised', 'pecuniary', elector, true],
  ['bars one who came later', null, 'leave', notElector, false],
  ['restores one who was here', 'leave', 'dispensation-vote', kept, true],
  ['restores one who is away', 'leave', 'not-material', notElector, false],
  ['changes one bar for another', 'leave', 'answer-questions', kept, false],
  ['lets an elector go on voting', null, 'authorised', elector, false],
] as const)('a ruling that %s', (_, before, after, facts, voids) => {
  expect(voidsBallot(before, after, facts)).toBe(voids);
});

describe('the same ruling twice', () => {
  test.each(RULINGS)('%s voids nothing', (ruling) => {
    expect(voidsBallot(ruling, ruling, elector)).toBe(false);
  });
});
