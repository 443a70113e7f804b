import { describe, expect, it, test } from 'vitest';
import type { MajorityRule } from '~/domain/body/rule-card';
import { attending, BOARD, CUSTOM, cast, decided, SIMPLE, seats, votes } from './a-ballot';

function withMajority(majority: Partial<MajorityRule>) {
  return { ...CUSTOM, majority: { ...SIMPLE, ...majority } };
}

describe('carried when for·d > n·base (≥ for at-least)', () => {
  test.each([
    { for: 5, against: 4, share: [1, 2], test: 'more-than', outcome: 'carried' },
    { for: 4, against: 5, share: [1, 2], test: 'more-than', outcome: 'not-carried' },
    { for: 2, against: 1, share: [2, 3], test: 'at-least', outcome: 'carried' },
    { for: 2, against: 1, share: [2, 3], test: 'more-than', outcome: 'not-carried' },
    { for: 6, against: 2, share: [3, 4], test: 'at-least', outcome: 'carried' },
    { for: 5, against: 2, share: [3, 4], test: 'at-least', outcome: 'not-carried' },
    { for: 9, against: 0, share: [1, 1], test: 'at-least', outcome: 'carried' },
    { for: 8, against: 1, share: [1, 1], test: 'at-least', outcome: 'not-carried' },
  ] as const)('$for to $against by $test $share: $outcome', ({ outcome, ...c }) => {
    const rule = withMajority({ share: c.share, test: c.test });
    expect(decided({ rule, votes: votes(c.for, c.against) }).outcome).toBe(outcome);
  });

  it('"Two of three with [2,3] at-least carries"', () => {
    const rule = withMajority({ share: [2, 3], test: 'at-least' });
    expect(decided({ rule, seats: 3, present: 3, votes: votes(2, 1) }).outcome).toBe('carried');
  });

  it('is exact where numbers in floating point are not', () => {
    const rule = withMajority({ share: [999, 1000], test: 'at-least', base: 'whole-body' });
    const body = { rule, seats: 9_007_199_254_740_990, present: 9_007_199_254_740_990 };
    expect(8_998_192_055_486_249 * 1000 >= 999 * body.seats).toBe(true); // and yet it is ten too few
    expect(decided({ ...body, votes: votes(8_998_192_055_486_249) }).outcome).toBe('not-carried');
    expect(decided({ ...body, votes: votes(8_998_192_055_486_250) }).outcome).toBe('carried');
  });
});

describe('the base', () => {
  // Ten seats: i vacant, h recused, g absent; six electors, of whom five vote.
  const board = {
    seats: [...seats('a b c d e f g h j'), ...seats('i', { vacant: true })],
    present: attending('a b c d e f h'),
    recused: ['h'],
    votes: [...cast('a b c', 'for'), ...cast('d', 'against'), ...cast('e', 'abstain')],
  };
  test.each([
    ['cast', '(for + against)', 4],
    ['participating', '(for + against + abstain)', 5],
    ['present', '(electors)', 6],
    ['eligible', '(seats − vacant − recused, present or not)', 8],
    ['whole-body', '(all seats)', 10],
  ] as const)('%s is %s', (base, _words, size) => {
    // Three for are at least 3/size of the base, and not more than that.
    const least = withMajority({ base, share: [3, size], test: 'at-least' });
    const more = withMajority({ base, share: [3, size], test: 'more-than' });
    expect(decided({ ...board, rule: least }).outcome).toBe('carried');
    expect(decided({ ...board, rule: more }).outcome).toBe('not-carried');
  });

  it('eligible leaves out the recused who are away as well', () => {
    const rule = withMajority({ base: 'eligible', share: [3, 7] });
    expect(decided({ ...board, rule, recused: ['h', 'g'] }).outcome).toBe('not-carried');
    expect(
      decided({ ...board, rule: withMajority({ base: 'eligible', share: [3, 8] }), recused: ['h', 'g'] })
        .outcome,
    ).toBe('carried');
  });

  it('"Base 0 never carries"', () => {
    for (const test of ['more-than', 'at-least'] as const) {
      expect(decided({ rule: withMajority({ test }), votes: votes(0, 0, 3) }).outcome).toBe('not-carried');
    }
  });
});

it('shows the base on every result', () => {
  const says = (base: MajorityRule['base']) => decided({ rule: withMajority({ base }) }).steps.at(-1)?.says;
  expect(says('cast')).toBe('9 for, 0 against. 9 for is more than half of the votes cast (9).');
  expect(says('whole-body')).toContain('all seats (9)');
  const { steps } = decided({ rule: BOARD, votes: votes(2, 5, 1) });
  expect(steps.at(-1)).toEqual({
    rule: 'majority',
    says: '2 for, 5 against, 1 abstained. 2 for is not more than half of the votes cast (7).',
    source: 'model article 7',
  });
});
