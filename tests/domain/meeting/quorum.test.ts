import { describe, expect, it, test } from 'vitest';
import { decideQuorum } from '~/domain/meeting/quorum';
import { type CategoryPool, decideCategories } from '~/domain/meeting/quorum-categories';
import { countdownOfQuorum } from '~/domain/meeting/quorum-countdown';
import { quorumLostAt } from '~/domain/meeting/quorum-lost';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';

function pool(seats: number, counted: number, categories: Record<string, number> | null = {}): CategoryPool {
  return { seats, counted, categories: categories && new Map(Object.entries(categories)) };
}

describe('quorum needed', () => {
  test.each([
    [{ count: 5 }, 9, 5],
    [{ count: 0 }, 9, 0],
    [{ fraction: [1, 4] }, 55, 14],
    [{ fraction: [1, 4] }, 56, 14],
    [{ fraction: [1, 4] }, 57, 15],
    [{ fraction: [2, 3] }, 9, 6],
    [{ fraction: [1, 1] }, 9, 9],
  ] as const)('%o of %d is %d', (rule, seats, needed) => {
    expect(quorumNeeded(rule, seats)).toBe(needed);
  });
});

describe('quorum of an item', () => {
  const rule = { count: 5 };
  test.each([
    [5, 5, 'quorate'],
    [4, 5, 'inquorate-item'],
    [4, 4, 'inquorate-meeting'],
  ] as const)('%d count, %d with the recused: %s', (counting, withRecused, state) => {
    const facts = {
      rule,
      seats: 9,
      counting: pool(counting, counting),
      withRecused: pool(withRecused, withRecused),
    };
    expect(decideQuorum(facts)).toEqual({
      needed: 5,
      counted: counting,
      met: state === 'quorate',
      state,
      categories: 'met',
    });
  });

  it('needs the chair or a deputy where the card says so', () => {
    const rule = { count: 2, chairOrDeputy: true };
    const of = (leads: number, withRecused = leads) =>
      decideQuorum({
        ...{ rule, seats: 9 },
        counting: { ...pool(4, 4), leads },
        withRecused: { ...pool(5, 5), leads: withRecused },
      }).state;
    expect([of(2), of(1), of(0), of(0, 1)]).toEqual([
      'quorate',
      'quorate',
      'inquorate-meeting',
      'inquorate-item',
    ]);
    const unsaid = { ...{ rule, seats: 9 }, counting: pool(4, 4), withRecused: pool(4, 4) };
    expect(decideQuorum(unsaid).met).toBe(false);
    expect(decideQuorum({ ...unsaid, rule: { count: 2, chairOrDeputy: false } }).met).toBe(true);
    const leave = (leads?: number) => countdownOfQuorum({ rule, seats: 9, counted: 9, leads }).mayLeave;
    expect([leave(3), leave(1), leave(0), leave()]).toEqual([2, 0, null, null]);
  });

  it('does not hold against it what is not known', () => {
    const facts = { rule: { count: 1, categories: { independent: 1 } }, seats: 9 };
    const unknown = pool(9, 5, null);
    expect(decideQuorum({ ...facts, counting: unknown, withRecused: unknown })).toMatchObject({
      met: true,
      categories: 'unknown',
    });
  });
});

describe('minimums by category', () => {
  test.each([
    ['none asked', {}, pool(9, 5, null), 'met'],
    ['all known and there', { independent: 2 }, pool(3, 3, { independent: 2 }), 'met'],
    ['all known and not there', { independent: 2 }, pool(3, 3, { independent: 1 }), 'unmet'],
    ['a category of which there is none', { parent: 1 }, pool(3, 3, { independent: 3 }), 'unmet'],
    ['enough whoever is left out', { independent: 2 }, pool(5, 4, { independent: 3 }), 'met'],
    ['it depends on who is left out', { independent: 3 }, pool(5, 4, { independent: 3 }), 'unknown'],
    [
      'more than are counted',
      { independent: 2, council: 2 },
      pool(5, 3, { independent: 3, council: 2 }),
      'unmet',
    ],
    [
      'as many as are counted',
      { independent: 2, council: 1 },
      pool(5, 3, { independent: 3, council: 2 }),
      'unknown',
    ],
    ['unknown kinds', { independent: 2 }, pool(9, 2, null), 'unknown'],
    ['unknown kinds, too few', { independent: 3 }, pool(9, 2, null), 'unmet'],
    ['a minimum of zero', { parent: 0 }, pool(3, 2, { independent: 3 }), 'met'],
  ] as const)('%s', (_name, minimums, of, verdict) => {
    expect(decideCategories(minimums, of)).toBe(verdict);
  });
});

describe('countdown', () => {
  it('says how many may leave: of nine with six needed, three', () => {
    expect(countdownOfQuorum({ rule: { count: 6 }, seats: 11, counted: 9 })).toEqual({
      needed: 6,
      counted: 9,
      mayLeave: 3,
    });
  });

  it('says none where it just stands, and nothing where it does not', () => {
    const at = (counted: number) => countdownOfQuorum({ rule: { count: 6 }, seats: 11, counted }).mayLeave;
    expect(at(6)).toBe(0);
    expect(at(5)).toBeNull();
  });

  it('minds the kinds of seats', () => {
    const rule = { fraction: [1, 2], categories: { independent: 2, council: 1 } } as const;
    const at = (categories?: Record<string, number>) =>
      countdownOfQuorum({ rule, seats: 10, counted: 9, categories }).mayLeave;
    expect(at({ independent: 3, council: 4 })).toBe(1);
    expect(at({ independent: 9, council: 9 })).toBe(4);
    expect(at({ independent: 9 })).toBeNull();
    expect(at()).toBeNull();
  });
});

describe('quorum lost (governance.md §15 example 3)', () => {
  const readings = [
    { at: '2026-11-23T11:00:00Z', counted: 5 },
    { at: '2026-11-23T11:42:00Z', counted: 4 },
  ];
  const at = (until: string, known = readings) => quorumLostAt(known, { needed: 5, until });

  it('at 11:42, so that the ballot that closes at 11:44 is void and the vote at 11:20 stands', () => {
    expect(at('2026-11-23T11:20:00Z')).toBeNull();
    expect(at('2026-11-23T11:44:00Z')).toBe('2026-11-23T11:42:00Z');
    expect(at('2026-11-23T11:42:00Z')).toBe('2026-11-23T11:42:00Z');
    expect(at('2026-11-23T11:44:00Z', readings.toReversed())).toBe('2026-11-23T11:42:00Z');
  });

  it('not where somebody came back in time', () => {
    const back = [...readings, { at: '2026-11-23T11:43:00Z', counted: 5 }];
    expect(at('2026-11-23T11:44:00Z', back)).toBeNull();
  });

  it('from the beginning where there never was one', () => {
    const few = readings.map((reading) => ({ ...reading, counted: 2 }));
    expect(at('2026-11-23T11:44:00Z', few)).toBe('2026-11-23T11:00:00Z');
    expect(at('2026-11-23T11:44:00Z', [])).toBeNull();
  });
});
