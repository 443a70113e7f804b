import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeReturn } from '~/http/session';

test.each([
  ['/desk', '/desk'],
  ['/papers/TB-041?version=2#comment-1', '/papers/TB-041?version=2#comment-1'],
  ['/papers?words=VAT%20%26%20grant', '/papers?words=VAT%20%26%20grant'],
  ['/papers?words=Children’s', '/papers?words=Children%E2%80%99s'],
  ['/', '/'],
  // A tab or a line break is dropped by browsers, so these are addresses of another site.
  ['/\t/evil.example', '/desk'],
  ['/\n/evil.example', '/desk'],
  ['/\r\n\t/evil.example', '/desk'],
  ['//evil.example', '/desk'],
  ['///evil.example', '/desk'],
  ['/\\evil.example', '/desk'],
  ['/.//evil.example', '/desk'],
  ['/a/..//evil.example', '/desk'],
  ['/%2e//evil.example', '/desk'],
  ['\\\\evil.example', '/desk'],
  ['https://evil.example', '/desk'],
  ['https:evil.example', '/desk'],
  ['javascript:alert(1)', '/desk'],
  [' //evil.example', '/desk'],
  ['desk', '/desk'],
  ['', '/desk'],
  ['//', '/desk'],
  ['/@evil.example', '/@evil.example'],
])('%j leads to %s', (to, expected) => {
  expect(safeReturn(to)).toBe(expected);
});

test('nothing asked for leads to the desk', () => {
  expect([safeReturn(null), safeReturn(undefined)]).toEqual(['/desk', '/desk']);
});

test('wherever it is asked to go, a browser stays here', () => {
  const pieces = [
    '/',
    '\\',
    '\t',
    '\n',
    '.',
    '..',
    '//',
    'evil.example',
    '@',
    ':',
    '%2f',
    '%2e',
    'https:',
    ' ',
    '\0',
    '?',
    '#',
    '’',
  ];
  const wish = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        wish,
        fc.string(),
        wish.map((path) => `/${path}`),
      ),
      (to) => {
        const location = new Headers({ Location: safeReturn(to) }).get('Location') ?? '';
        expect(new URL(location, 'https://tabled.example').origin).toBe('https://tabled.example');
      },
    ),
    { numRuns: 2000 },
  );
});
