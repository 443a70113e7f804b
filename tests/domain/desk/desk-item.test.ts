import { expect, test } from 'vitest';
import { byUrgency, type DeskItem, type DeskTask, type DeskWhen } from '~/domain/desk/desk-item';

const item = (key: string, task: DeskTask, when: DeskWhen): DeskItem => ({
  ...{ key, title: key, ref: null, to: '/' },
  ...task,
  when,
});
const vote: DeskTask = { task: 'vote', body: 'Board', voted: 1, electors: 9 };
const soon: DeskTask = { task: 'item', body: 'Board', now: false, minutes: 5 };
const record: DeskTask = { task: 'record', body: 'Board' };

const inOrder = [
  item('open vote', vote, { kind: 'now' }),
  item('record to seal', { task: 'seal', body: 'Board' }, { kind: 'now' }),
  item('record to write', record, { kind: 'now' }),
  item('item to come', soon, { kind: 'about', at: '2026-11-23T10:00:00Z', item: '6' }),
  item('late since', record, { kind: 'since', on: '2026-11-01' }),
  item('asked', { task: 'closure', by: 'Ann' }, { kind: 'asked', at: '2026-11-02T09:00:00Z' }),
  item('due', { task: 'conditions', count: 2 }, { kind: 'due', on: '2026-11-30' }),
  item('first of a day', { task: 'consent', body: 'Desk' }, { kind: 'by', on: '2026-12-01' }),
  item('second of a day', { task: 'consent', body: 'Desk' }, { kind: 'by', on: '2026-12-01' }),
];

test('what is open comes first, then what is about to, then by day and by key', () => {
  expect(byUrgency(inOrder.toReversed()).map(({ key }) => key)).toEqual(inOrder.map(({ key }) => key));
});
