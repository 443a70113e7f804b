import { expect, it } from 'vitest';
import { delegationOf, powerUsed } from '~/domain/authority/delegation';
import type { Power } from '~/domain/authority/power';

const power: Power = {
  ...{ holder: 'Cabinet Member', tier: 'officer', part: 'decide', pounds: 500_000 },
  ...{ inConsultationWith: '', authority: 'Scheme 4.2', fromOn: '2026-01-01', untilOn: null },
};
const question = (powers: readonly Power[], pounds: number | null = 500_000) => ({
  ...{ powers, pounds, on: '2026-11-23' },
});
const member = { holder: 'Cabinet Member', tier: 'officer' } as const;
const codeOf = (powers: readonly Power[], pounds?: number | null) => {
  const found = delegationOf(question(powers, pounds), member);
  return found.ok ? found.value.authority : found.refusal.code;
};

it('is the narrowest power of the person’s own that holds and reaches, at its limit too', () => {
  const wide = { ...power, pounds: null, authority: 'Scheme 4.3' };
  expect(codeOf([wide, power])).toBe('Scheme 4.2');
  expect(codeOf([wide, power], 500_001)).toBe('Scheme 4.3');
  expect(codeOf([wide, power], null)).toBe('Scheme 4.3');
  expect(powerUsed(question([]), 'Cabinet Member')).toBeUndefined();
});

it('does not reach above its limit, before or after its days, or for another', () => {
  expect(codeOf([power], 500_001)).toBe('above-delegated-power');
  expect(codeOf([power], null)).toBe('above-delegated-power');
  expect(codeOf([{ ...power, untilOn: '2026-11-22' }])).toBe('nobody-may-decide');
  expect(codeOf([{ ...power, holder: 'Cabinet', tier: 'board' }])).toBe('matter-reserved');
  expect(codeOf([{ ...power, part: 'consult' }])).toBe('nobody-may-decide');
});

it('is wanted: nobody decides alone without one, nor in a matter that is not named', () => {
  expect(delegationOf(null, member)).toEqual({
    ok: false,
    refusal: { code: 'delegation-not-named', holder: 'Cabinet Member' },
  });
  // Who stands above the holder may decide as a body, and not alone.
  expect(delegationOf(question([power]), { holder: 'Leader', tier: 'board' })).toEqual({
    ok: false,
    refusal: { code: 'no-delegation', holder: 'Leader' },
  });
});
