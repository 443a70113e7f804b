import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { decidePower } from '~/domain/authority/decide-power';
import { holdsOn, PARTS, type Power, TIERS } from '~/domain/authority/power';
import { whoDecides } from '~/domain/authority/who-decides';

const base: Power = {
  ...{ holder: 'Trust Board', tier: 'board', part: 'decide', pounds: null, inConsultationWith: '' },
  ...{ authority: 'article 5', fromOn: '2026-01-01', untilOn: null },
};
const chief: Power = { ...base, holder: 'Chief Executive', tier: 'officer', pounds: 50_000 };
const committee: Power = { ...base, holder: 'Committee', tier: 'committee', pounds: 250_000 };
const member: Power = { ...base, holder: 'Member', tier: 'member', part: 'consent', pounds: 500_000 };
const powers = [base, member, committee, chief];
const on = '2026-11-30';
const decider = (pounds: number | null, day = on) => {
  const result = whoDecides({ powers, pounds, on: day });
  return result.ok ? result.value.decides.holder : result.refusal.code;
};

describe('the lowest tier able to decide (governance.md §9)', () => {
  it.each([
    [0, 'Chief Executive'],
    [50_000, 'Chief Executive'],
    [50_001, 'Committee'],
    [250_000, 'Committee'],
    [250_001, 'Trust Board'],
    [null, 'Trust Board'],
  ])('%s pounds: %s', (pounds, who) => {
    expect(decider(pounds)).toBe(who);
  });

  it('says who was passed over, the lowest first, and why', () => {
    const ended = { ...chief, holder: 'Director', untilOn: '2026-11-29' };
    const later = { ...chief, holder: 'Deputy', fromOn: '2026-12-01' };
    const result = whoDecides({ powers: [ended, later, chief, base], pounds: 60_000, on });
    expect(result).toMatchObject({
      value: {
        passedOver: [
          { power: { holder: 'Director' }, why: 'ended' },
          { power: { holder: 'Deputy' }, why: 'not-yet' },
          { power: { holder: 'Chief Executive' }, why: 'above-limit' },
        ],
      },
    });
    expect(whoDecides({ powers: [chief], pounds: null, on })).toEqual({
      ok: false,
      refusal: { code: 'nobody-may-decide', passedOver: [{ power: chief, why: 'sum-unknown' }] },
    });
  });

  it('holds on its first and on its last day', () => {
    const short = { ...base, fromOn: '2026-11-30', untilOn: '2026-11-30' };
    expect(['2026-11-29', '2026-11-30', '2026-12-01'].map((day) => holdsOn(short, day))).toEqual([
      ...[false, true, false],
    ]);
    expect(decider(0, '2025-12-31')).toBe('nobody-may-decide');
    expect(decider(0, base.fromOn)).toBe('Chief Executive');
  });

  it('asks consent above its sum, and where the sum is not known', () => {
    const consents = (pounds: number | null) => {
      const result = whoDecides({ powers, pounds, on });
      return result.ok ? result.value.consents.length : -1;
    };
    expect([consents(500_000), consents(500_001), consents(null)]).toEqual([0, 1, 1]);
  });

  it('tells who is consulted and informed, whatever the sum, while their part holds', () => {
    const consulted = { ...base, holder: 'Director', part: 'consult' } as const;
    const informed = { ...base, holder: 'Department', tier: 'department', part: 'inform' } as const;
    const past = { ...informed, untilOn: '2026-01-31' };
    const result = whoDecides({ powers: [base, informed, past, consulted], pounds: 1, on });
    expect(result).toMatchObject({ value: { consulted: [consulted], informed: [informed], consents: [] } });
  });

  it('takes the narrowest power of a tier that reaches', () => {
    const wide = { ...chief, holder: 'Wide', pounds: null };
    const middle = { ...chief, holder: 'Middle', pounds: 60_000 };
    const of = (all: readonly Power[], pounds = 55_000) => {
      const result = whoDecides({ powers: all, pounds, on });
      return result.ok && result.value.decides.holder;
    };
    expect(of([wide, middle, chief])).toBe('Middle');
    expect(of([chief, middle, wide])).toBe('Middle');
    expect(of([middle, chief], 40_000)).toBe('Chief Executive');
    expect(of([chief, middle], 40_000)).toBe('Chief Executive');
    expect(of([wide, { ...wide, holder: 'Also' }])).toBe('Wide');
  });

  const anyPower = fc.record({
    holder: fc.constantFrom('A', 'B', 'C'),
    tier: fc.constantFrom(...TIERS),
    part: fc.constantFrom(...PARTS),
    pounds: fc.option(fc.nat(100)),
    inConsultationWith: fc.constant(''),
    authority: fc.constant('x'),
    fromOn: fc.constantFrom('2026-01-01', '2026-12-01'),
    untilOn: fc.constantFrom(null, '2026-06-01', '2026-12-31'),
  });
  property.prop([fc.array(anyPower, { maxLength: 8 }), fc.nat(100)])(
    'more money never goes to a lower tier',
    (all, pounds) => {
      const tier = (sum: number) => {
        const result = whoDecides({ powers: all, pounds: sum, on });
        return result.ok ? TIERS.indexOf(result.value.decides.tier) : TIERS.length;
      };
      expect(tier(pounds + 1)).toBeGreaterThanOrEqual(tier(pounds));
    },
  );
});

describe('a power', () => {
  it('may be added beside others', () => {
    expect(decidePower(base, [chief, committee, member])).toEqual({ ok: true, value: true });
    expect(decidePower({ ...base, untilOn: base.fromOn }, []).ok).toBe(true);
  });

  it('does not end before it begins, is not an officer’s consent, and is not there already', () => {
    const code = (power: Power, others: readonly Power[] = []) => {
      const decided = decidePower(power, others);
      return decided.ok ? 'ok' : decided.refusal.code;
    };
    expect(code({ ...base, untilOn: '2025-12-31' })).toBe('power-ends-before');
    expect(code({ ...chief, part: 'consent' })).toBe('officer-cannot-consent');
    expect(code(base, [base])).toBe('power-repeated');
    for (const other of [
      { ...base, holder: 'Other' },
      { ...base, part: 'consult' } as const,
      { ...base, pounds: 1 },
      { ...base, untilOn: '2026-12-31' },
    ]) {
      expect(code(base, [other])).toBe('ok');
    }
  });
});
