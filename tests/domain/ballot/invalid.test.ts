import { describe, expect, it, test } from 'vitest';
import { computeOutcome } from '~/domain/ballot/compute-outcome';
import type { OutcomeInput } from '~/domain/ballot/outcome-input';
import type { BallotRule } from '~/domain/body/rule-card';
import { aBallot, attending, BOARD, COUNCIL, CUSTOM, cast, invalid, SIMPLE, seats, votes } from './a-ballot';

const nine = seats('a b c d e f g h i');
const none = votes(0);
const withRule = (part: Partial<BallotRule>) => ({ rule: { ...BOARD, ...part } });

describe('"duplicate or unknown seats, 0 seats"', () => {
  test.each<[string, Partial<OutcomeInput>, string]>([
    ['no seats', { seats: 0, present: 0, votes: none }, '/seats'],
    ['an empty list', { seats: [], present: [], votes: [] }, '/seats'],
    ['a seat listed twice', { seats: seats('a b a'), present: 2, votes: none }, '/seats/2/seat'],
    ['one present twice', { seats: nine, present: attending('a b a'), votes: none }, '/present/2'],
    ['an unknown seat present', { seats: nine, present: attending('a z'), votes: none }, '/present/1'],
    ['one recused twice', { seats: nine, recused: ['a', 'a'], votes: none }, '/recused/1'],
    ['an unknown seat recused', { seats: nine, recused: ['z'], votes: none }, '/recused/0'],
    ['a veto twice', withRule({ veto: ['a', 'b', 'b'] }), '/rule/veto/2'],
    ['an unknown veto', { ...withRule({ veto: ['z'] }), seats: nine }, '/rule/veto/0'],
    ['a vote of an unknown seat', { seats: nine, votes: cast('a z', 'for') }, '/votes/1/seat'],
    [
      'a casting vote of an unknown seat',
      { seats: nine, castingVote: { by: 'z', choice: 'for', conflicted: false } },
      '/castingVote/by',
    ],
  ])('%s', (_name, part, path) => {
    expect(invalid(part)).toBe(path);
  });

  it('"seat lists without `seats` as a list (`veto` excepted)"', () => {
    expect(invalid({ present: attending('a') })).toBe('/present');
    expect(invalid({ recused: ['a'] })).toBe('/recused');
    expect(invalid({ votes: cast('a', 'for') })).toBe('/votes');
    expect(invalid(withRule({ veto: ['a', 'b'] }))).toBeNull();
  });
});

describe('"a share not 0 < n ≤ d, `[1,1]` with `more-than`"', () => {
  test.each([
    [[0, 2], 'at-least'],
    [[3, 2], 'at-least'],
    [[1, 0], 'at-least'],
    [[1, 1], 'more-than'],
    [[2, 2], 'more-than'],
  ] as const)('%j %s', (share, test) => {
    expect(invalid(withRule({ majority: { ...SIMPLE, share, test } }))).toBe('/rule/majority/share');
  });

  it('takes all of them where that is enough', () => {
    expect(invalid(withRule({ majority: { ...SIMPLE, share: [1, 1], test: 'at-least' } }))).toBeNull();
  });

  test.each([[[0, 4]], [[5, 4]], [[1, 0]]] as const)('a quorum of %j of the seats', (fraction) => {
    expect(invalid(withRule({ quorum: { fraction } }))).toBe('/rule/quorum/fraction');
  });

  it('takes all seats for a quorum', () => {
    expect(invalid(withRule({ quorum: { fraction: [4, 4] } }))).toBeNull();
  });
});

describe('"with counts, recused > present, present > seats, or votes > present − recused"', () => {
  test.each<[string, Partial<OutcomeInput>, string | null]>([
    ['present > seats', { present: 10 }, '/present'],
    ['present = seats', { present: 9 }, null],
    ['recused > present', { present: 5, recused: 6, votes: none }, '/recused'],
    ['recused = present', { present: 5, recused: 5, votes: none }, null],
    ['votes > present − recused', { present: 7, recused: 2, votes: votes(2, 2, 2) }, '/votes'],
    ['votes = present − recused', { present: 7, recused: 2, votes: votes(2, 2, 1) }, null],
  ])('%s', (_name, part, path) => {
    expect(invalid(part)).toBe(path);
  });

  it('"a `present` count holds no vacant seat", so it cannot be more than the seats that are filled', () => {
    const filled = [...seats('a b c d'), ...seats('e', { vacant: true })];
    expect(invalid({ seats: filled, present: 5, votes: none })).toBe('/present');
    expect(invalid({ seats: filled, present: 4, votes: none })).toBeNull();
  });

  it('is asked of counts beside lists', () => {
    expect(invalid({ seats: nine, present: attending('a b'), recused: 3, votes: none })).toBe('/recused');
    expect(invalid({ seats: nine, present: attending('a b'), recused: 2, votes: none })).toBeNull();
    expect(invalid({ seats: nine, present: 1, recused: ['a', 'b'], votes: none })).toBe('/recused');
    expect(
      invalid({ seats: nine, present: attending('a b'), recused: ['c', 'd', 'e'], votes: none }),
    ).toBeNull();
    expect(invalid({ seats: nine, present: 2, votes: cast('a b c', 'for') })).toBe('/votes');
    expect(
      invalid({ seats: nine, present: attending('a b c'), recused: 1, votes: cast('a b c', 'for') }),
    ).toBe('/votes');
  });

  it('counts those who left among the possible voters, and not those excluded on line', () => {
    const present = [...attending('a b c'), ...attending('d', { left: true })];
    expect(invalid({ seats: nine, present, votes: votes(4) })).toBeNull();
    expect(invalid({ seats: nine, present, votes: votes(5) })).toBe('/votes');
    expect(invalid({ seats: nine, present, recused: 4, votes: votes(1) })).toBe('/votes');
    const onLine = [...attending('a b c'), ...attending('d', { remote: true })];
    expect(invalid({ rule: COUNCIL, seats: nine, present: onLine, votes: votes(4) })).toBe('/votes');
  });
});

it('"a vote for a vacant seat"', () => {
  const filled = [...seats('a b c'), ...seats('v', { vacant: true })];
  const part = { rule: CUSTOM, seats: filled, present: attending('a b v') };
  expect(invalid({ ...part, votes: cast('a v', 'for') })).toBe('/votes/1/seat');
  expect(invalid({ ...part, votes: cast('a', 'for') })).toBeNull();
});

describe('"repeats of a seat with missing or equal `castAt` are invalid"', () => {
  const at = '2026-11-23T11:00:00Z';
  const part = { rule: CUSTOM, seats: nine, present: attending('a b') };
  test.each([
    ['both missing', [...cast('b', 'for'), ...cast('a', 'for'), ...cast('a', 'for')], '/votes/1/castAt'],
    ['one missing', [...cast('a', 'for', at), ...cast('a', 'against')], '/votes/0/castAt'],
    ['equal', [...cast('a', 'for', at), ...cast('a', 'for', at)], '/votes/0/castAt'],
    [
      'equal in another spelling',
      [...cast('a', 'for', at), ...cast('a', 'for', '2026-11-23T12:00:00.000+01:00')],
      '/votes/0/castAt',
    ],
    [
      'equal among others',
      [...cast('a', 'for', at), ...cast('a', 'for', '2026-11-23T10:00:00Z'), ...cast('a', 'for', at)],
      '/votes/0/castAt',
    ],
    ['different', [...cast('a', 'for', at), ...cast('a', 'for', '2026-11-23T11:00:00.1Z')], null],
  ] as const)('%s', (_name, few, path) => {
    expect(invalid({ ...part, votes: few })).toBe(path);
  });

  it('is asked of a recused or absent seat too', () => {
    expect(invalid({ ...part, recused: ['a'], votes: cast('a a', 'for') })).toBe('/votes/0/castAt');
    expect(invalid({ ...part, votes: cast('i i', 'for') })).toBe('/votes/0/castAt');
  });
});

describe('"Other keys are required where used"', () => {
  const missing = (key: 'quorum' | 'majority' | 'tie') => withRule({ [key]: undefined });
  const written = { ...BOARD, profile: 'trust-members', majority: { ...SIMPLE, base: 'eligible' } } as const;

  it('at a meeting: quorum, majority, tie and present', () => {
    expect(invalid(missing('quorum'))).toBe('/rule/quorum');
    expect(invalid(missing('majority'))).toBe('/rule/majority');
    expect(invalid(missing('tie'))).toBe('/rule/tie');
    expect(invalid({ present: undefined })).toBe('/present');
  });

  it('a tie rule only where more than half is asked for', () => {
    const rule = { ...BOARD, tie: undefined, majority: { ...SIMPLE, share: [2, 3] } } as const;
    expect(invalid({ rule })).toBeNull();
  });

  it('in writing only the majority', () => {
    const part = { method: 'written-members', present: undefined } as const;
    expect(invalid({ ...part, rule: { ...written, quorum: undefined, tie: undefined } })).toBeNull();
    expect(invalid({ ...part, rule: { ...written, majority: undefined } })).toBe('/rule/majority');
  });

  it('for directors acting unanimously only the quorum', () => {
    const part = { method: 'unanimous-directors', present: undefined } as const;
    expect(invalid({ ...part, rule: { ...BOARD, majority: undefined, tie: undefined } })).toBeNull();
    expect(invalid({ ...part, rule: { ...BOARD, quorum: undefined } })).toBe('/rule/quorum');
  });
});

it('comes before refused', () => {
  expect(invalid({ rule: { ...COUNCIL, tie: 'lost' }, present: 10 })).toBe('/present');
});

it('throws for the product, whose facts must fit together', () => {
  expect(() => computeOutcome(aBallot({ present: 10 }))).toThrow(/^\/present: /);
});
