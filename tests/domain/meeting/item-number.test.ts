import { expect, test } from 'vitest';
import {
  compareItemNumbers,
  itemNumber,
  readItemNumber as read,
  supplementaryNumber,
} from '~/domain/meeting/item-number';

test.each([
  { given: '7 6B 6 6A', order: '6 6A 6B 7' },
  { given: '10 9A 9', order: '9 9A 10' },
  { given: '7 6ZA 6Z 6', order: '6 6Z 6ZA 7' },
  { given: '6A 6B', order: '6A 6B' },
  { given: '6A 6A', order: '6A 6A' },
])('$given stand in the order $order', ({ given, order }) => {
  expect(given.split(' ').map(read).sort(compareItemNumbers).map(itemNumber).join(' ')).toBe(order);
});

test.each([
  { given: '6 6A 7', after: 6, next: '6B' },
  { given: '6 6A 7', after: 7, next: '7A' },
  { given: '6 6A 7 9', after: null, next: '10' },
  { given: '', after: null, next: '1' },
  { given: '5 7', after: 6, next: '6A' },
  { given: '6 6Y', after: 6, next: '6Z' },
  { given: '6 6Z', after: 6, next: '6ZA' },
  { given: '6 6ZA 6Z', after: 6, next: '6ZB' },
  { given: '6 6ZZ', after: 6, next: '6ZZA' },
])('beside $given, what comes after item $after is $next', ({ given, after, next }) => {
  const items = given === '' ? [] : given.split(' ').map(read);
  expect(itemNumber(supplementaryNumber(items, after))).toBe(next);
});

test('a hundred late items after one another stand in the order in which they came, as text too', () => {
  const items = [{ number: 6, suffix: '' }];
  for (let count = 0; count < 100; count += 1) items.push(supplementaryNumber(items, 6));
  expect(items.toSorted(compareItemNumbers)).toEqual(items);
  const suffixes = items.map(({ suffix }) => suffix);
  expect(suffixes.toSorted()).toEqual(suffixes);
  expect(new Set(suffixes).size).toBe(101);
});
