import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { unanswerable } from '~/http/unanswerable';

const asked = (headers: IncomingHttpHeaders, { method = 'GET', url = '/desk' } = {}) =>
  unanswerable({ method, url, headers });
const host = 'tabled.example.org';

test.each(['a b', '[', 'a@b', 'a/b', 'a:b', 'a?b', ''])('a host of %o is none', (name) => {
  expect(asked({ host: name })).toBe(400);
  expect(asked({ host, 'x-forwarded-host': name })).toBe(400);
});

test.each([{ host }, { host: 'localhost:3000' }, { host: '[::1]:3000' }, { host: 'a_b' }, {}])(
  'a host as in %o is one',
  (headers) => {
    expect(asked(headers)).toBeNull();
    expect(asked({ ...headers, 'x-forwarded-host': `${host}, 127.0.0.1:3000` })).toBeNull();
  },
);

test('pages are asked for and forms are sent; nothing else is', () => {
  for (const method of ['GET', 'HEAD', 'POST']) expect(asked({ host }, { method })).toBeNull();
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'CONNECT', ''])
    expect(asked({ host }, { method })).toBe(405);
});

test('what is asked for is a path', () => {
  expect(asked({ host }, { url: `http://${host}/desk` })).toBe(400);
  expect(asked({ host }, { url: '*' })).toBe(400);
  expect(asked({ host }, { url: '//evil.example/' })).toBeNull();
});
