import { expect, it } from 'vitest';
import { readMailServer } from '~/platform/mail-server';

it.each([
  [
    'smtp://mail.example.org',
    { host: 'mail.example.org', port: 587, secure: false, auth: null, requireTLS: false },
  ],
  ['smtps://mail.example.org', { port: 465, secure: true, requireTLS: false }],
  [
    'smtp://a%40b:p%3Aw@mail.example.org:25',
    { port: 25, auth: { user: 'a@b', pass: 'p:w' }, requireTLS: true },
  ],
  ['smtps://a:b@mail.example.org', { port: 465, auth: { user: 'a', pass: 'b' }, requireTLS: false }],
  ['smtp://a:b@127.0.0.1:2525', { port: 2525, requireTLS: false }],
  ['smtp://[::1]:2525/', { host: '::1', port: 2525 }],
])('reads %s', (text, server) => {
  expect(readMailServer(text)).toMatchObject(server);
});

it.each([
  'mail.example.org',
  'http://mail.example.org',
  'smtp://',
  'smtp://mail.example.org:0',
  'smtp://mail.example.org:99999',
  'smtp://a@mail.example.org',
  'smtp://a:%zz@mail.example.org',
  'smtp://mail.example.org/path',
  'smtp://mail.example.org?pool=true',
])('does not take %s for one', (text) => {
  expect(readMailServer(text)).toBe('wrong');
});
