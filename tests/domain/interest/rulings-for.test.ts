import { expect, test } from 'vitest';
import { RULINGS } from '~/domain/interest/effect';
import { checkRuling, rulingsFor } from '~/domain/interest/rulings-for';

const of = (profile: Parameters<typeof rulingsFor>[0]['profile'], leaveRoom?: boolean) =>
  rulingsFor({ profile, leaveRoom });

test('directors authorise, councillors dispense', () => {
  expect(of('trust-board')).toContain('authorised');
  expect(of('trust-board')).not.toContain('pecuniary');
  expect(of('cabinet')).toContain('dispensation-speak');
  expect(of('cabinet')).not.toContain('authorised');
  expect(of('advisory')).toEqual(of('trust-committee'));
});

test('who has a disclosable pecuniary interest stays only where standing orders say so (Localism Act 2011 s.31(10))', () => {
  expect(of('cabinet')).not.toContain('pecuniary-stays');
  expect(of('cabinet', true)).not.toContain('pecuniary-stays');
  expect(of('cabinet', false)).toContain('pecuniary-stays');
  expect(of('trust-board', false)).not.toContain('pecuniary-stays');
});

test('a body of its own kind has all of them', () => {
  expect(of('custom', false)).toBe(RULINGS);
});

test('no other ruling is made', () => {
  expect(checkRuling({ profile: 'cabinet' }, 'pecuniary').ok).toBe(true);
  for (const ruling of ['authorised', 'pecuniary-stays'] as const)
    expect(checkRuling({ profile: 'cabinet' }, ruling)).toEqual({
      ok: false,
      refusal: { code: 'ruling-not-here' },
    });
  expect(checkRuling({ profile: 'trust-board' }, 'dispensation-vote').ok).toBe(false);
});
