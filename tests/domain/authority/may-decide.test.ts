import { describe, expect, it } from 'vitest';
import { mayDecide, tierOf } from '~/domain/authority/may-decide';
import { type Power, TIERS } from '~/domain/authority/power';
import { type RouteStop, routeReaches } from '~/domain/authority/route-reaches';
import { PROFILES } from '~/domain/body/profile';

const base: Power = {
  ...{ holder: 'Trust Board', tier: 'board', part: 'decide', pounds: null, inConsultationWith: '' },
  ...{ authority: 'article 5', fromOn: '2026-01-01', untilOn: null },
};
const chief: Power = { ...base, holder: 'Chief Executive', tier: 'officer', pounds: 100_000 };
const committee: Power = {
  ...{ ...base, holder: 'Committee', tier: 'committee', pounds: 500_000 },
  authority: 'scheme, part 2',
};
const consent: Power = { ...base, holder: 'Member', tier: 'member', part: 'consent', pounds: 2_000_000 };
const contract = [base, committee, chief, consent];
const reserved: readonly Power[] = [
  { ...base, part: 'consult' },
  { ...base, holder: 'Member', tier: 'member', authority: 'CA 2006 s.21' },
];
const on = '2026-11-30';
const judge = (
  powers: readonly Power[],
  pounds: number | null,
  [holder, tier]: readonly [string, Power['tier']],
) => {
  const decided = mayDecide({ powers, pounds, on }, { holder, tier });
  return decided.ok ? 'ok' : decided.refusal;
};

describe('whether a body may decide a matter (governance.md §9)', () => {
  it.each([
    ['the Board, whatever the sum', contract, 9_000_000, ['Trust Board', 'board'], 'ok'],
    ['the Board, what the Committee could', contract, 10, ['Trust Board', 'board'], 'ok'],
    ['the Committee at its limit', contract, 500_000, ['Committee', 'committee'], 'ok'],
    [
      'the Committee above it',
      contract,
      500_001,
      ['Committee', 'committee'],
      {
        ...{ code: 'above-delegated-power', holder: 'Committee', pounds: 500_001, limit: 500_000 },
        ...{ authority: 'scheme, part 2', decides: 'Trust Board' },
      },
    ],
    [
      'the Committee where the sum is not stated',
      contract,
      null,
      ['Committee', 'committee'],
      {
        ...{ code: 'above-delegated-power', holder: 'Committee', pounds: null, limit: 500_000 },
        ...{ authority: 'scheme, part 2', decides: 'Trust Board' },
      },
    ],
    [
      'a limit that nobody above takes up',
      [committee, { ...committee, pounds: 100 }],
      500_001,
      ['Committee', 'committee'],
      {
        ...{ code: 'above-delegated-power', holder: 'Committee', pounds: 500_001, limit: 500_000 },
        ...{ authority: 'scheme, part 2', decides: null },
      },
    ],
    [
      'the Board, what is reserved to the member',
      reserved,
      null,
      ['Trust Board', 'board'],
      { code: 'matter-reserved', holder: 'Trust Board', decides: 'Member', authority: 'CA 2006 s.21' },
    ],
    ['who stands above the lowest holder', [chief], 10, ['Trust Board', 'board'], 'ok'],
    [
      'another of the same tier',
      contract,
      10,
      ['Chief Finance Officer', 'officer'],
      {
        code: 'matter-reserved',
        holder: 'Chief Finance Officer',
        decides: 'Chief Executive',
        authority: 'article 5',
      },
    ],
    [
      'nobody has the power',
      [],
      null,
      ['Trust Board', 'board'],
      { code: 'nobody-may-decide', passedOver: [] },
    ],
    [
      'a power that has ended is none',
      [{ ...base, untilOn: '2026-11-29' }],
      null,
      ['Trust Board', 'board'],
      {
        code: 'nobody-may-decide',
        passedOver: [{ power: { ...base, untilOn: '2026-11-29' }, why: 'ended' }],
      },
    ],
  ] as const)('%s', (_, powers, pounds, decider, expected) => {
    expect(judge(powers, pounds, decider)).toEqual(expected);
  });

  it('every kind of body stands somewhere', () => {
    expect(new Set(PROFILES.map(tierOf))).toEqual(new Set(TIERS));
    expect(tierOf('cabinet')).toBe('board');
    expect(tierOf('council')).toBe('member');
  });
});

describe('whether a route reaches who decides', () => {
  const board: RouteStop = { gate: 'decide', holder: 'Trust Board', tier: 'board' };
  const endorses: RouteStop = { gate: 'endorse', holder: 'Committee', tier: 'committee' };
  const member: RouteStop = { gate: 'member-consent', holder: 'Member', tier: 'member' };
  const reach = (powers: readonly Power[], pounds: number | null, stops: readonly RouteStop[]) => {
    const reached = routeReaches({ powers, pounds, on }, stops);
    return reached.ok ? 'ok' : reached.refusal;
  };
  it.each([
    ['the Board decides', contract, 1_000_000, [endorses, board], 'ok'],
    ['the Board, what the Committee could decide', contract, 200_000, [board], 'ok'],
    [
      'only the Committee, above its limit',
      contract,
      1_000_000,
      [{ ...endorses, gate: 'decide' }],
      { code: 'route-misses-decider', decides: 'Trust Board', authority: 'article 5' },
    ],
    [
      'endorsing is not deciding',
      contract,
      200_000,
      [endorses],
      { code: 'route-misses-decider', decides: 'Committee', authority: 'scheme, part 2' },
    ],
    [
      'a consent that is not asked',
      contract,
      2_000_001,
      [board],
      { code: 'route-misses-consent', holder: 'Member', authority: 'article 5' },
    ],
    ['a consent that is asked', contract, 2_000_001, [board, member], 'ok'],
    ['what is reserved to the member', reserved, null, [{ ...board, gate: 'recommend' }, member], 'ok'],
    ['nobody may', [], null, [board], { code: 'nobody-may-decide', passedOver: [] }],
  ] as const)('%s', (_, powers, pounds, stops, expected) => {
    expect(reach(powers, pounds, stops)).toEqual(expected);
  });
});
