import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { sessionOf } from '~/http/session';
import { signInForm } from '~/http/sign-in-form';
import { signOutForm } from '~/http/sign-out-form';
import { reads } from '~/persistence/reads';
import * as environment from '~/platform/environment';
import { hashPassword } from '~/platform/passwords';
import { type Answered, answered, aPost } from '../support/a-request';
import { aPerson } from '../support/build/a-person';
import { write } from '../support/build/write';
import { withDatabase } from '../support/database';

const PASSWORD = 'three random words';
let from = 0;

describe('the sign-in page', () => {
  withDatabase();
  let person: Actor;
  let email: string;

  beforeEach(async () => {
    person = await aPerson();
    ({ email } = await reads().person.findUniqueOrThrow({ where: { id: person.personId } }));
    const passwordHash = await hashPassword(PASSWORD);
    await write((tx) => tx.person.update({ where: { id: person.personId }, data: { passwordHash } }));
    from += 1;
  });
  const send = (fields: Record<string, string>, wish: Parameters<typeof aPost>[1] = {}): Promise<Answered> =>
    answered(() => {
      const args = aPost({ intent: 'sign-in', ...fields }, { path: '/sign-in', ...wish });
      return signInForm({ ...args, context: { nonce: '', source: `198.51.100.${from}` } });
    });
  const cookieOf = ({ cookies }: Answered) => cookies.split(';')[0] ?? '';

  test('reads no further than a form is long, of anybody', async () => {
    expect(await send({ email, password: 'x'.repeat(6 * 1024 * 1024) })).toMatchObject({ status: 413 });
  });

  test('signs in and goes where the person was, never to another site', async () => {
    const answer = await send({ email, password: PASSWORD, to: '/papers/TB-041' });
    expect(answer).toMatchObject({ status: 302, to: '/papers/TB-041' });
    expect((await sessionOf(cookieOf(answer)))?.actor.personId).toBe(person.personId);
    for (const to of ['//evil.example', '/\t/evil.example', 'https://evil.example', '']) {
      expect(await send({ email, password: PASSWORD, to })).toMatchObject({ status: 302, to: '/desk' });
    }
  });

  test('gives every sign-in a session of its own, whatever cookie came with it', async () => {
    const first = cookieOf(await send({ email, password: PASSWORD }));
    const second = cookieOf(await send({ email, password: PASSWORD }, { cookie: first }));
    expect(second).not.toBe(first);
  });

  test('answers a known and an unknown address alike, and shows the address again but no password', async () => {
    const known = await send({ email, password: 'not this one' });
    const unknown = await send({ email: 'nobody@example.org', password: 'not this one' });
    expect(known).toMatchObject({
      status: 422,
      cookies: '',
      data: { refusal: { code: 'sign-in-failed' }, values: { email } },
    });
    expect(unknown.data).toEqual({ ...known.data, values: { email: 'nobody@example.org' } });
    expect(JSON.stringify(known.data)).not.toContain('not this one');
  });

  test('stops after ten tries, alike for a known and an unknown address; who is signed in stays so', async () => {
    const cookie = cookieOf(await send({ email, password: PASSWORD }));
    const statuses: Record<string, number[]> = {};
    for (const address of [email, 'nobody@example.org']) {
      statuses[address] = [];
      for (let made = 0; made < 11; made += 1) {
        statuses[address].push((await send({ email: address, password: 'not this one' })).status);
      }
    }
    const expected = [...Array(10).fill(422), 429];
    expect(statuses).toEqual({ [email]: expected, 'nobody@example.org': expected });
    expect(await send({ email, password: PASSWORD })).toMatchObject({ status: 429, cookies: '' });
    expect(await sessionOf(cookie)).not.toBeNull();
    from += 1;
    expect(await send({ email, password: PASSWORD })).toMatchObject({ status: 302 });
  }, 60_000);

  test('says what is missing', async () => {
    expect(await send({})).toMatchObject({
      status: 422,
      data: { fields: { email: ['Enter your e-mail address'], password: ['Enter your password'] } },
    });
  });

  test('by one press signs in the people of the demonstration, and nobody where there is none', async () => {
    const press = { intent: 'demonstration', personId: person.personId };
    expect(await send(press)).toMatchObject({ status: 422 });
    await write((tx) => tx.person.update({ where: { id: person.personId }, data: { demonstration: true } }));
    expect(await send(press)).toMatchObject({ status: 302, to: '/desk' });
    const settings = environment.environment();
    vi.spyOn(environment, 'environment').mockReturnValue({ ...settings, mode: 'live' });
    expect(await send(press)).toMatchObject({ status: 422, cookies: '' });
  });

  test('from another site does nothing', async () => {
    const answer = await send({ email, password: PASSWORD }, { headers: { Origin: 'https://evil.example' } });
    expect(answer).toMatchObject({ status: 403, cookies: '' });
    expect(await reads().session.count()).toBe(0);
  });

  describe('and signing out', () => {
    const leave = (cookie: string, headers?: Record<string, string>) =>
      answered(() => signOutForm(aPost({}, { cookie, ...(headers ? { headers } : {}) })));

    test('ends the session and takes its cookie away, twice if need be', async () => {
      const cookie = cookieOf(await send({ email, password: PASSWORD }));
      expect(await leave(cookie)).toMatchObject({ status: 302, to: '/sign-in' });
      expect(await sessionOf(cookie)).toBeNull();
      expect((await leave(cookie)).cookies).toContain('Max-Age=0');
      expect(await leave('')).toMatchObject({ status: 302, to: '/sign-in' });
    });

    test('is not for another site to do', async () => {
      const cookie = cookieOf(await send({ email, password: PASSWORD }));
      expect(await leave(cookie, { 'Sec-Fetch-Site': 'cross-site' })).toMatchObject({ status: 403 });
      expect(await sessionOf(cookie)).not.toBeNull();
    });
  });
});
