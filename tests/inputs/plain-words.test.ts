import { expect, test } from 'vitest';
import { z } from 'zod';
import { plainWords } from '~/inputs/plain-words';

const said = (shape: z.ZodType, value: unknown) =>
  shape.safeParse(value, { error: plainWords }).error?.issues[0]?.message;

test.each([
  [z.enum(['trust', 'council']), 'club', 'Choose one of those offered'],
  [z.enum(['trust', 'council']), undefined, 'Choose one of those offered'],
  [z.literal('yes'), 'no', 'Choose one of those offered'],
  [z.union([z.string(), z.boolean()]), 3, 'Choose one of those offered'],
  [z.uuid(), 'x', 'Choose one of those offered'],
  [z.string(), undefined, 'Enter this'],
  [z.string().min(1), '', 'Enter this'],
  [z.number(), Number.NaN, 'Enter a number'],
  [z.int(), 1.5, 'Enter a whole number'],
  [z.number().multipleOf(5), 7, 'Enter a whole number'],
  [z.date(), 'x', 'Enter a date'],
  [z.number().max(100), 101, 'Enter 100 or less'],
  [z.number().min(1), 0, 'Enter 1 or more'],
  [z.string().max(3), 'long', 'Use at most 3 characters'],
  [z.string().min(3), 'ab', 'Use at least 3 characters'],
  [z.array(z.string()).min(1), [], 'Choose at least 1'],
  [z.array(z.string()).max(1), ['a', 'b'], 'Choose at most 1'],
  [z.email(), 'x', 'Enter an e-mail address'],
  [z.url(), 'x', 'Enter a web address, such as https://example.org'],
  [z.iso.date(), 'x', 'This is not in the form that is asked for'],
  [z.strictObject({}), { forged: 1 }, 'This cannot be used here'],
])('%# is said in plain words', (shape, value, words) => {
  expect(said(shape, value)).toBe(words);
});

test('a shape’s own words stand before them', () => {
  expect(said(z.string({ error: 'Enter a title' }), undefined)).toBe('Enter a title');
});
