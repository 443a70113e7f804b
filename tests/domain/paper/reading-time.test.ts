import { expect, it } from 'vitest';
import { blankContent } from '~/domain/paper/paper-content';
import { readingMinutes, wordsOfPaper } from '~/domain/paper/reading-time';
import { wholeContent } from '../../support/whole-content';

it('counts the words of cover sheet and body, and no marks', () => {
  expect(wordsOfPaper(blankContent('Two words'))).toBe(2);
  expect(wordsOfPaper({ ...blankContent(''), body: '## Why\n\n- one\n- two — three' })).toBe(4);
  expect(wordsOfPaper(wholeContent())).toBeGreaterThan(100);
});

it.each([
  [0, 1],
  [1, 1],
  [200, 1],
  [201, 2],
  [2_800, 14],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
