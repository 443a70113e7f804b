import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { problemPage } from '~/http/problem-page';

test('the title says that there is a problem, once, and every letter arrives whole', async () => {
  const page = '<html><head><title>Søk – Tabled</title></head><svg><title>Late</title></svg>é</html>';
  const bytes = Buffer.from(page);
  const marked = problemPage('Error: ');
  // Cut in the middle of the last letter.
  marked.write(bytes.subarray(0, bytes.length - 8));
  marked.end(bytes.subarray(bytes.length - 8));
  expect(await text(marked)).toBe(page.replace('<title>Søk', '<title data-marked>Error: Søk'));
});
