import { describe, expect, it } from 'vitest';
import { newsPlace } from '~/domain/message/news-place';
import { nextTry } from '~/domain/message/next-try';
import { openTitle } from '~/domain/message/open-title';

describe('a title that may leave the house', () => {
  it.each([
    ['decision', 'public', 'Fees'],
    ['decision', 'partner', null],
    ['decision', 'board-confidential', null],
    ['decision', 'exempt', null],
    ['welcome', null, 'Fees'],
    ['declarations', null, 'Fees'],
    ['minutes', null, 'Fees'],
    ['minutes', 'exempt', null],
    ['information', null, null],
    ['other', null, null],
  ] as const)('%s with a paper that is %s: %s', (kind, classification, title) => {
    expect(openTitle({ kind, title: 'Fees', classification })).toBe(title);
  });
});

it('tries a message again after longer and longer, and gives up after eight failures', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tries) => nextTry(tries, { permanent: false }));
  expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720, 720, null]);
  expect(nextTry(1, { permanent: true })).toBeNull();
});

it.each([
  ['/papers/TB-041', { place: 'paper', paperRef: 'TB-041' }],
  ['/papers/TB-041/comments?x=1#c', { place: 'paper', paperRef: 'TB-041' }],
  ['/papers', { place: 'paper', paperRef: null }],
  ['/meetings/1', { place: 'meeting', paperRef: null }],
  ['/register/TB/2026/118', { place: 'decision', paperRef: null }],
  ['/account', { place: 'other', paperRef: null }],
  ['/toString', { place: 'other', paperRef: null }],
  ['', { place: 'other', paperRef: null }],
])('a notification that leads to %s is about %j', (href, about) => {
  expect(newsPlace(href)).toEqual(about);
});
