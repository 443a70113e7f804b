import { expect, test } from 'vitest';
import { RULINGS } from '~/domain/interest/effect';
import { rulingsFor } from '~/domain/interest/rulings-for';

test('directors authorise, councillors dispense', () => {
  expect(rulingsFor('trust-board')).toContain('authorised');
  expect(rulingsFor('trust-board')).not.toContain('pecuniary');
  expect(rulingsFor('cabinet')).toContain('dispensation-speak');
  expect(rulingsFor('cabinet')).not.toContain('authorised');
  expect(rulingsFor('advisory')).toEqual(rulingsFor('trust-committee'));
});

test('a body of its own kind has all of them', () => {
  expect(rulingsFor('custom')).toBe(RULINGS);
});
