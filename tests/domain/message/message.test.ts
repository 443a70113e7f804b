import { expect, it } from 'vitest';
import { newsPlace } from '~/domain/message/news-place';
import { nextTry } from '~/domain/message/next-try';
import { openTitle } from '~/domain/message/open-title';
import { CLASSIFICATIONS, type Classification } from '~/domain/paper/classification';

it('a title leaves the house when it is a public paper’s', () => {
  const of = (classification: Classification) => openTitle({ title: 'Fees', classification });
  expect(CLASSIFICATIONS.map(of)).toEqual(['Fees', null, null, null]);
  expect(openTitle(null)).toBeNull();
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
