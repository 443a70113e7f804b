import { expect, test } from 'vitest';
import { problemPage } from '~/http/problem-page';

test('the title says that there is a problem, once, and every letter stays as it is', () => {
  const page = '<html><head><title>Søk – Tabled</title></head><svg><title>Late</title></svg>é</html>';
  expect(problemPage(page, 'Error: ')).toBe(page.replace('<title>Søk', '<title data-marked>Error: Søk'));
});
