import { describe, expect, test } from 'vitest';
import {
  decideCloseItem,
  decideItemMove,
  decideItemRemoval,
  decideOpenItem,
  type Item,
  type ItemState,
} from '~/domain/meeting/agenda';

const item = (id: string, number: number, state: ItemState = 'to-come'): Item => ({ id, number, state });
const no = (code: string) => ({ ok: false, refusal: { code } });

describe('opening an item', () => {
  const next = { ...item('b', 2), decided: false };
  test.each([
    ['closes the one in hand', next, { current: 'a', pending: null }, { ok: true, value: { closes: 'a' } }],
    ['is the first', next, { current: null, pending: null }, { ok: true, value: { closes: null } }],
    [
      'changes nothing twice',
      { ...next, state: 'current' },
      { current: 'b', pending: 'open' },
      { ok: true, value: { closes: null } },
    ],
    [
      'may come back to one that is done',
      { ...next, state: 'done' },
      { current: 'a', pending: null },
      { ok: true, value: { closes: 'a' } },
    ],
    [
      'does not come back to one decided',
      { ...next, state: 'done', decided: true },
      { current: 'a', pending: null },
      no('item-decided'),
    ],
    ['waits for an open ballot', next, { current: 'a', pending: 'open' }, no('ballot-is-open')],
    ['waits for the declaration', next, { current: 'a', pending: 'closed' }, no('ballot-not-declared')],
  ] as const)('%s', (_, opened, facts, expected) => {
    expect(decideOpenItem(opened, facts)).toEqual(expected);
  });
});

test('an item closes once its ballots are declared', () => {
  expect(decideCloseItem(null)).toEqual({ ok: true, value: true });
  expect(decideCloseItem('open')).toEqual(no('ballot-is-open'));
  expect(decideCloseItem('closed')).toEqual(no('ballot-not-declared'));
});

describe('moving an item', () => {
  const agenda = [item('c', 3), item('a', 1, 'done'), item('b', 2), item('d', 4)];
  test.each([
    ['c', 'earlier', ['c', 'b']],
    ['c', 'later', ['c', 'd']],
  ] as const)('%s goes %s', (id, to, pair) => {
    const moved = decideItemMove(agenda, id, { to });
    expect(moved.ok && moved.value?.map((one) => one.id)).toEqual(pair);
  });
  test('is at the end already', () => {
    expect(decideItemMove(agenda, 'd', { to: 'later' })).toEqual({ ok: true, value: null });
    expect(decideItemMove([item('x', 1)], 'x', { to: 'earlier' })).toEqual({ ok: true, value: null });
  });
  test('never passes one that has begun', () => {
    expect(decideItemMove(agenda, 'b', { to: 'earlier' })).toEqual(no('item-begun'));
    expect(decideItemMove(agenda, 'a', { to: 'later' })).toEqual(no('item-begun'));
  });
  test('is not on this agenda', () => {
    expect(decideItemMove(agenda, 'z', { to: 'later' })).toEqual(no('item-not-found'));
  });
});

test('an item is taken off only while nothing hangs on it', () => {
  const at = { used: false, reports: false };
  expect(decideItemRemoval({ ...item('a', 1), ...at, reports: true })).toEqual(no('item-reports'));
  expect(decideItemRemoval({ ...item('a', 1), ...at })).toEqual({ ok: true, value: true });
  expect(decideItemRemoval({ ...item('a', 1), ...at, used: true })).toEqual(no('item-used'));
  expect(decideItemRemoval({ ...item('a', 1, 'current'), ...at })).toEqual(no('item-begun'));
});
