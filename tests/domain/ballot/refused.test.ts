import { describe, expect, it, test } from 'vitest';
import { computeOutcome } from '~/domain/ballot/compute-outcome';
import { METHODS } from '~/domain/ballot/outcome-input';
import { PROFILES } from '~/domain/body/profile';
import type { BallotRule } from '~/domain/body/rule-card';
import { aBallot, BOARD, COUNCIL, CUSTOM, refused, SIMPLE, votes } from './a-ballot';

const council = (part: Partial<BallotRule>) => ({ rule: { ...COUNCIL, ...part } });
const board = (part: Partial<BallotRule>) => ({ rule: { ...BOARD, ...part } });
const eligible = { ...SIMPLE, base: 'eligible' } as const;

describe('method-not-available', () => {
  const available: { readonly [method: string]: readonly string[] } = {
    'written-members': ['trust-members', 'custom'],
    'unanimous-directors': ['trust-board', 'trust-committee', 'custom'],
    meeting: PROFILES,
  };
  test.each(METHODS.flatMap((method) => PROFILES.map((profile) => ({ method, profile }))))(
    '$method for $profile',
    ({ method, profile }) => {
      const rule = {
        ...BOARD,
        profile,
        majority: method === 'written-members' ? eligible : SIMPLE,
        remote: false,
      };
      const one = profile === 'individual' || profile === 'secretary-of-state';
      const refusal = refused({ rule, method, votes: votes(one ? 1 : 9) });
      expect(refusal === 'method-not-available').toBe(!available[method]?.includes(profile));
    },
  );
});

describe('majority-fixed', () => {
  test.each(['council', 'council-committee', 'cabinet'] as const)(
    '%s: "only `[1,2]` more-than cast"',
    (profile) => {
      const at = (majority: object) => refused(council({ profile, majority: { ...SIMPLE, ...majority } }));
      expect(at({})).toBeNull();
      expect(at({ share: [5, 10] })).toBeNull();
      expect(at({ share: [2, 3] })).toBe('majority-fixed');
      expect(at({ test: 'at-least' })).toBe('majority-fixed');
      expect(at({ base: 'present' })).toBe('majority-fixed');
      expect(at({ base: 'whole-body' })).toBe('majority-fixed');
      const exception = { share: [2, 3], test: 'at-least' };
      expect(at({ ...exception, statute: 'lga-1972-s249' })).toBeNull();
      expect(at({ ...exception, statute: 'our own standing orders' })).toBe('majority-fixed');
    },
  );

  test.each(['trust-board', 'trust-committee', 'trust-members'] as const)(
    '%s: "no share under `[1,2]`, nor `[1,2]` at-least"',
    (profile) => {
      const at = (majority: object) => refused(board({ profile, majority: { ...SIMPLE, ...majority } }));
      expect(at({ share: [1, 3] })).toBe('majority-fixed');
      expect(at({ share: [49, 100], test: 'at-least' })).toBe('majority-fixed');
      expect(at({ test: 'at-least' })).toBe('majority-fixed');
      expect(at({ share: [2, 4], test: 'at-least' })).toBe('majority-fixed');
      expect(at({})).toBeNull();
      expect(at({ share: [51, 100], test: 'at-least' })).toBeNull();
      expect(at({ share: [3, 4], test: 'at-least', base: 'whole-body' })).toBeNull();
    },
  );

  it('is asked of a majority that the method does not use', () => {
    const unlawful = { ...SIMPLE, share: [1, 3] } as const;
    const rule = { ...BOARD, majority: unlawful };
    expect(refused({ rule, method: 'unanimous-directors' })).toBe('majority-fixed');
  });

  it('leaves other bodies alone', () => {
    const loose = { ...SIMPLE, share: [1, 3], test: 'at-least' } as const;
    expect(refused(board({ profile: 'advisory', majority: loose }))).toBeNull();
  });
});

test('tie-fixed: "council, council-committee: `lost`"', () => {
  expect(refused(council({ tie: 'lost' }))).toBe('tie-fixed');
  expect(refused(council({ tie: 'lost', profile: 'council-committee' }))).toBe('tie-fixed');
  expect(refused(council({ tie: 'lost', profile: 'cabinet' }))).toBeNull();
  expect(refused(board({ tie: 'lost' }))).toBeNull();
});

test('veto-unlawful: "council, council-committee, cabinet"', () => {
  for (const profile of ['council', 'council-committee', 'cabinet'] as const) {
    expect(refused(council({ profile, veto: ['leader'] }))).toBe('veto-unlawful');
  }
  expect(refused(board({ veto: ['member'] }))).toBeNull();
});

test('remote-unlawful: "council, council-committee"', () => {
  expect(refused(council({ remote: true }))).toBe('remote-unlawful');
  expect(refused(council({ remote: true, profile: 'council-committee' }))).toBe('remote-unlawful');
  expect(refused(council({ remote: true, profile: 'cabinet' }))).toBeNull();
});

describe('quorum-below-statute', () => {
  it('"council under a quarter"', () => {
    const at = (count: number, seats: number) =>
      refused({ ...council({ quorum: { count } }), seats, present: seats, votes: votes(seats) });
    expect(at(13, 55)).toBe('quorum-below-statute');
    expect(at(14, 55)).toBeNull();
    expect(at(14, 56)).toBeNull();
    expect(at(13, 52)).toBeNull();
  });

  it('looks at the number that a fraction comes to', () => {
    const at = (fraction: readonly [number, number]) => refused(council({ quorum: { fraction } }));
    expect(at([1, 9])).toBe('quorum-below-statute');
    expect(at([2, 9])).toBe('quorum-below-statute');
    expect(at([21, 100])).toBe('quorum-below-statute');
    expect(at([2, 8])).toBeNull();
    expect(at([23, 100])).toBeNull();
  });

  it('"trust-board under 2"', () => {
    expect(refused(board({ quorum: { count: 1 } }))).toBe('quorum-below-statute');
    expect(refused(board({ quorum: { count: 2 } }))).toBeNull();
    expect(refused(board({ quorum: { count: 1 }, profile: 'trust-committee' }))).toBeNull();
    expect(refused(council({ quorum: { count: 1 }, profile: 'council-committee' }))).toBeNull();
  });
});

test('written-base: `base` must be `eligible`', () => {
  const written = { method: 'written-members', seats: 4, present: undefined, votes: votes(3) } as const;
  expect(refused({ ...written, ...board({ profile: 'trust-members' }) })).toBe('written-base');
  expect(refused({ ...written, ...board({ profile: 'trust-members', majority: eligible }) })).toBeNull();
});

it('"`custom` is refused nothing"', () => {
  const rule: BallotRule = {
    profile: 'custom',
    quorum: { count: 0 },
    majority: { share: [1, 9], test: 'at-least', base: 'cast' },
    tie: 'lost',
    veto: ['a'],
    remote: true,
  };
  for (const method of METHODS) expect(refused({ rule, method })).toBeNull();
  expect(refused({ rule: CUSTOM })).toBeNull();
});

describe('the answer', () => {
  it('names "the first that applies"', () => {
    const all = { quorum: { count: 1 }, tie: 'lost', veto: ['a'], remote: true } as const;
    const majority = { ...SIMPLE, share: [2, 3] } as const;
    const written = { method: 'written-members', ...council({ ...all, majority }) } as const;
    expect(refused(written)).toBe('method-not-available');
    expect(refused(council({ ...all, majority }))).toBe('majority-fixed');
    expect(refused(council(all))).toBe('tie-fixed');
    expect(refused(council({ ...all, tie: 'casting-vote' }))).toBe('veto-unlawful');
    expect(refused(council({ ...all, tie: 'casting-vote', veto: [] }))).toBe('remote-unlawful');
    expect(refused(council({ quorum: { count: 1 } }))).toBe('quorum-below-statute');
  });

  it('"has only `id`, `outcome`, `refusal`, `steps`", and the law is named', () => {
    const answer = computeOutcome(aBallot(council({ majority: { ...SIMPLE, share: [2, 3] } })));
    expect(Object.keys(answer)).toEqual(['outcome', 'refusal', 'steps']);
    expect(answer.steps).toHaveLength(1);
    expect(answer.steps[0]?.source).toContain('LGA 1972 Sch 12 para 39(1)');
    expect(answer.steps[0]?.source).toContain('Friends of Hethel');
  });

  it('comes before the quorum', () => {
    expect(refused({ ...council({ tie: 'lost' }), present: 0, votes: votes(0) })).toBe('tie-fixed');
  });
});
