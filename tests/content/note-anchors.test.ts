import { expect, test } from 'vitest';
import { hasPart } from '~/content/note-anchors';
import { wholeContent } from '../support/whole-content';

const content = wholeContent({ body: '# One\n\nFirst.\n\nSecond.' });

test.each([
  ['paper', '', true],
  ['recommendation', content.recommendations[0]?.key ?? '', true],
  ['recommendation', 'z', false],
  ['paragraph', '1.2', true],
  ['paragraph', '1.3', false],
  ['paragraph', '', false],
] as const)('a paper has its %s %s: %s', (kind, key, has) => {
  expect(hasPart(content, kind, key)).toBe(has);
});
