import { expect, test } from 'vitest';
import { isForTheWall } from '~/domain/meeting/wall-view';

test.each([
  [null, false, true],
  [null, true, false],
  ['public', false, true],
  ['public', true, false],
  ['partner', false, false],
  ['board-confidential', false, false],
  ['exempt', false, false],
] as const)(
  'an item with a paper of class %s, the public out: %s, is on the wall: %s',
  (classification, publicExcluded, expected) => {
    expect(isForTheWall({ classification, publicExcluded })).toBe(expected);
  },
);
