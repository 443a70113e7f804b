import { expect, it } from 'vitest';
import { classOfRecord } from '~/domain/decision/class-of-record';

it('what was decided without the public is never open to all, and what was stricter stays so', () => {
  expect(classOfRecord('public', true)).toBe('partner');
  expect(classOfRecord('partner', true)).toBe('partner');
  expect(classOfRecord('exempt', true)).toBe('exempt');
  expect(classOfRecord('public', false)).toBe('public');
});
