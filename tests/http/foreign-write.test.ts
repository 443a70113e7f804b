import { expect, test } from 'vitest';
import { isForeignWrite } from '~/http/foreign-write';

const ours = 'https://tabled.example.org';
const write = (headers: Record<string, string>, method = 'POST') => ({ method, headers });

test.each([
  ['another site', { host: 'tabled.example.org', origin: 'https://evil.example' }],
  ['a sandbox', { host: 'tabled.example.org', origin: 'null' }],
  ['another port', { host: 'tabled.example.org', origin: 'https://tabled.example.org:8443' }],
  ['what is no address', { host: 'tabled.example.org', origin: 'nonsense' }],
])('a write that comes from %s is foreign', (_from, headers) => {
  expect(isForeignWrite(write(headers), ours)).toBe(true);
});

test.each([
  ['that does not say', {}],
  ['from the host that it was sent to', { host: 'localhost:3000', origin: 'http://localhost:3000' }],
])('a write %s is left to the pages', (_from, headers) => {
  expect(isForeignWrite(write(headers), ours)).toBe(false);
});

test('what only reads is never foreign', () => {
  expect(isForeignWrite(write({ host: 'localhost:3000', origin: 'https://evil.example' }, 'GET'), ours)).toBe(
    false,
  );
});

test('behind a proxy that knows us by another name our own forms come from us', () => {
  const asked = write({ host: '127.0.0.1:3000', origin: ours });
  expect(isForeignWrite(asked, ours)).toBe(false);
  expect(asked.headers).toMatchObject({ 'x-forwarded-host': 'tabled.example.org' });
});
