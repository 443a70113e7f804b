import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tabled-cookies-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The modules as they are loaded by a house at this address. */
async function houseAt(publicUrl: string) {
  vi.resetModules();
  vi.stubEnv('PUBLIC_URL', publicUrl);
  vi.stubEnv('DATA_DIR', folder);
  return { ...(await import('~/http/session')), ...(await import('~/http/flash')) };
}
const parts = (cookie: string) => cookie.split('; ').slice(1).toSorted();
const pair = (cookie: string) => cookie.split(';')[0] ?? '';

describe('the cookie of a session', () => {
  test('over https is bound to the host, unread by scripts, sent to no other site, and ends with the browser', async () => {
    const { sessionCookie } = await houseAt('https://tabled.example');
    const cookie = await sessionCookie('a token');
    expect(cookie).toMatch(/^__Host-tabled=/);
    expect(parts(cookie)).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  test('on a developer’s machine goes without https', async () => {
    const { sessionCookie } = await houseAt('http://localhost:3000');
    const cookie = await sessionCookie('a token');
    expect(cookie).toMatch(/^tabled=/);
    expect(parts(cookie)).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
  });

  test('ends at once on signing out', async () => {
    const { endedCookie } = await houseAt('https://tabled.example');
    expect(parts(await endedCookie())).toContain('Max-Age=0');
  });
});

describe('what is said on the next page', () => {
  const asked = (cookie: string) =>
    new Request('https://tabled.example/desk', { headers: { Cookie: cookie } });

  test('is said there, and taken away by the answer that says it', async () => {
    const { redirectSaying, said, saidAlready } = await houseAt('https://tabled.example');
    const response = await redirectSaying('/desk', 'Your vote has been recorded.');
    const cookie = response.headers.get('Set-Cookie') ?? '';
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/desk']);
    expect(parts(cookie)).toEqual(['HttpOnly', 'Max-Age=60', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(await said(asked(pair(cookie)))).toBe('Your vote has been recorded.');
    const taken = await saidAlready();
    expect(parts(taken)).toContain('Max-Age=0');
    expect(pair(taken).split('=')[0]).toBe(pair(cookie).split('=')[0]);
    expect(await said(asked(pair(taken)))).toBeNull();
  });

  test('is nothing without a cookie, or with one that somebody else wrote', async () => {
    const { redirectSaying, said } = await houseAt('https://tabled.example');
    expect(await said(new Request('https://tabled.example/desk'))).toBeNull();
    const cookie = pair((await redirectSaying('/desk', 'True')).headers.get('Set-Cookie') ?? '');
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    const forged = encodeURIComponent(Buffer.from(JSON.stringify('False')).toString('base64'));
    expect(await said(asked(`${name}=${forged}${value.slice(value.lastIndexOf('.'))}`))).toBeNull();
    expect(await said(asked(`${name}=${forged}`))).toBeNull();
  });
});
