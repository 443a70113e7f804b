import { expect, test } from 'vitest';
import { compareItemNumbers, itemNumber } from '~/domain/meeting/item-number';

const read = (text: string) => {
  const [, number = '', suffix = ''] = /^(\d+)(.*)$/.exec(text) ?? [];
  return { number: Number(number), suffix };
};

test.each([
  { given: '7 6B 6 6A', order: '6 6A 6B 7' },
  { given: '10 9A 9', order: '9 9A 10' },
  { given: '6AA 6Z 6', order: '6 6Z 6AA' },
  { given: '6A 6B', order: '6A 6B' },
])('$given stand in the order $order', ({ given, order }) => {
  expect(given.split(' ').map(read).sort(compareItemNumbers).map(itemNumber).join(' ')).toBe(order);
});
