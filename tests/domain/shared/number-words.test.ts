import { expect, it } from 'vitest';
import { counted, numberWord, sentence } from '~/domain/shared/number-words';

it('writes small counts as words and large ones in figures', () => {
  expect([0, 1, 9, 10, 55].map(numberWord)).toEqual(['no', 'one', 'nine', '10', '55']);
  expect(counted(1, 'member')).toBe('one member');
  expect(counted(2, 'member')).toBe('two members');
  expect(counted(3, 'is here', 'are here')).toBe('three are here');
  expect(sentence('two members')).toBe('Two members');
});
