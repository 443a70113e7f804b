import { describe, expect, it } from 'vitest';
import { overWords, whenWords } from '~/content/when-words';
import type { DeskItem, DeskTask, DeskWhen } from '~/domain/desk/desk-item';

const item = (task: DeskTask, when: DeskWhen): DeskItem => ({
  ...task,
  key: 'k',
  title: 'Two-year extension',
  ref: 'TB-031',
  to: '/papers/TB-031',
  when,
});
const consent: DeskTask = { task: 'consent', body: 'Consent desk' };
const action: DeskTask = { task: 'action', decision: 'TB/2026/108', progress: 80, late: 9 };
const TODAY = '2026-12-01';

describe('a thing on the desk', () => {
  it('was asked, or was answered', () => {
    const at = '2026-11-25T11:30:00.000Z';
    const reply: DeskTask = { task: 'reply', by: 'Lata', text: 'It is.', where: 'paragraph 3.4' };
    expect(whenWords(item(reply, { kind: 'asked', at }), TODAY)).toEqual({
      word: 'Answered',
      day: '25\u00a0November, 11:30',
    });
    const comments: DeskTask = { task: 'comments', count: 2 };
    expect(whenWords(item(comments, { kind: 'asked', at }), TODAY).word).toBe('Asked');
  });

  it.each([
    [consent, { kind: 'by', on: '2026-11-22' }, '9 days over'],
    [consent, { kind: 'due', on: '2026-11-30' }, '1 day over'],
    [consent, { kind: 'by', on: TODAY }, null],
    [consent, { kind: 'since', on: '2026-11-22' }, null],
    [action, { kind: 'due', on: '2026-11-22' }, null],
  ] as const)('%o %o is %s', (task, when, over) => {
    expect(overWords(item(task, when), TODAY)).toBe(over);
  });
});
