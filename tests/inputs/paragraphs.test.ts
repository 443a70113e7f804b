import { expect, it } from 'vitest';
import { paragraphsField } from '~/inputs/paragraphs';

it.each([
  ['', []],
  [' 3 ', [3]],
  ['1, 3 and 5', [1, 3, 5]],
  ['5 3,3', [3, 5]],
  ['3,', [3]],
  ['14', [14]],
])('reads the paragraphs %j', (written, paragraphs) => {
  expect(paragraphsField.parse(written)).toEqual(paragraphs);
});

it.each(['three', '3; 4', '1e1', '-3', '3.5', '٣', '1000'])('does not guess at %j', (written) => {
  expect(paragraphsField.safeParse(written).success).toBe(false);
});

it('is nothing where the form has no such field', () => {
  expect(paragraphsField.parse(undefined)).toEqual([]);
});
