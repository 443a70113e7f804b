import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Actor } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { said } from '~/http/flash';
import { command, forms } from '~/http/form';
import { found, openPage, page } from '~/http/page';
import { SESSION_IDLE_MS, SESSION_LIFE_MS } from '~/platform/session-life';
import { revokeSession } from '~/services/people/revoke-session';
import { aGet, answered, aPost, signedIn } from '../support/a-request';
import { aPerson } from '../support/build/a-person';
import { withDatabase } from '../support/database';

const shape = z.object({
  intent: z.string(),
  title: z.string({ error: 'Enter a title' }).max(10, 'Keep it short'),
  presentPassword: z.string().optional(),
});

describe('a form', () => {
  withDatabase();
  let person: Actor;
  let cookie: string;
  const run =
    vi.fn<
      (args: { input: z.output<typeof shape>; actor: Actor }) => Promise<Result<string, { code: string }>>
    >();
  const action = forms({
    save: command({
      act: 'house:visit',
      shape,
      run,
      done: ({ value }) => ({ to: '/desk', says: `Saved ${value}.` }),
    }),
    leave: command({
      act: 'house:visit',
      shape: z.object({ intent: z.string() }),
      run: async () => ok(true),
      done: () => new Response('gone', { status: 303, headers: { Location: '/elsewhere' } }),
    }),
    administer: command({
      act: 'people:administer',
      shape: z.object({ intent: z.string() }),
      run: async () => ok(true),
      done: () => ({ to: '/settings', says: 'Done.' }),
    }),
  });
  const send = (fields: Record<string, string>, wish: Parameters<typeof aPost>[1] = {}) =>
    answered(() => action(aPost(fields, { cookie, ...wish })));

  beforeEach(async () => {
    person = await aPerson();
    cookie = await signedIn(person);
    run.mockReset();
    run.mockResolvedValue(ok('it'));
  });

  test('is read no further than a form is long, and what is no form is told so', async () => {
    const long = await send({ intent: 'save', title: 'x'.repeat(6 * 1024 * 1024) });
    expect(long).toMatchObject({ status: 413 });
    expect(
      await send({}, { headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'text/csv' } }),
    ).toMatchObject({
      status: 400,
    });
    expect(run).not.toHaveBeenCalled();
  });

  test('is read only where it has about as many fields as one of ours, by names as long', async () => {
    const plain = (body: string) => {
      const type = 'application/x-www-form-urlencoded';
      const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type, Cookie: cookie };
      const request = new Request('http://localhost:4170/form', { method: 'POST', body, headers });
      return answered(() => action({ ...aPost({}), request }));
    };
    const parted = (times: number) => {
      const body = new FormData();
      for (let at = 0; at < times; at += 1) body.append('title', '');
      const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie };
      const request = new Request('http://localhost:4170/form', { method: 'POST', body, headers });
      return answered(() => action({ ...aPost({}), request }));
    };
    const unknown = { status: 400, data: { refusal: { code: 'unknown-form' } } };
    // The first of these held every other visitor up for minutes.
    for (const body of ['&title='.repeat(300_000), '&'.repeat(300_000), `&title${'[0]'.repeat(100_000)}=`]) {
      expect(await plain(`intent=save${body}`)).toMatchObject(unknown);
    }
    expect(await parted(10_000)).toMatchObject(unknown);
    expect(run).not.toHaveBeenCalled();
    expect(await plain(`intent=save&title=VAT${'&other='.repeat(900)}`)).toMatchObject({ status: 302 });
  });

  test('is done by the signed-in person and says so on the next page', async () => {
    const answer = await send({ intent: 'save', title: 'VAT' });
    expect(answer).toMatchObject({ status: 302, to: '/desk' });
    expect(run).toHaveBeenCalledOnce();
    expect(run.mock.calls[0]?.[0]).toMatchObject({
      input: { title: 'VAT' },
      actor: { personId: person.personId },
    });
    const next = aGet('/desk', answer.cookies.split(';')[0]).request;
    expect(await said(next)).toBe('Saved it.');
  });

  test('may answer for itself', async () => {
    expect(await send({ intent: 'leave' })).toMatchObject({ status: 303, to: '/elsewhere' });
  });

  test('that is not known is told so, also with a name that every object has', async () => {
    for (const intent of ['', 'remove', 'constructor', '__proto__', 'toString']) {
      expect(await send({ intent, title: 'VAT' })).toMatchObject({
        status: 400,
        data: { code: 'unknown-form' },
      });
    }
    expect(run).not.toHaveBeenCalled();
  });

  test('out of shape keeps what was typed, but never a password', async () => {
    const typed = { title: 'Much too long', presentPassword: 'hunter two', 'Password again': 'hunter three' };
    const answer = await send({ intent: 'save', ...typed });
    expect(answer).toMatchObject({
      status: 422,
      data: { intent: 'save', fields: { title: ['Keep it short'] }, values: { title: 'Much too long' } },
    });
    expect(JSON.stringify(answer.data)).not.toContain('hunter');
    expect(run).not.toHaveBeenCalled();
    expect(await send({ intent: 'save' })).toMatchObject({ data: { fields: { title: ['Enter a title'] } } });
  });

  test('refused is told in words, with its status and all that was typed but a password', async () => {
    run.mockResolvedValue(refuse({ code: 'email-taken' }));
    const answer = await send({ intent: 'save', title: 'VAT', presentPassword: 'hunter two' });
    expect(answer).toEqual({
      ...{ status: 422, to: null, cookies: '' },
      data: {
        intent: 'save',
        refusal: expect.objectContaining({
          code: 'email-taken',
          title: expect.any(String),
          says: expect.any(String),
        }),
        fields: {},
        values: { intent: 'save', title: 'VAT' },
      },
    });
    run.mockResolvedValue(refuse({ code: 'seat-held', fromOn: '2026-01-01', untilOn: null }));
    expect(await send({ intent: 'save', title: 'VAT' })).toMatchObject({ status: 409 });
  });

  test('about what may not be known is answered as not found', async () => {
    for (const code of ['not-found', 'advice-not-asked-of-you']) {
      run.mockResolvedValue(refuse({ code }));
      const answer = await send({ intent: 'save', title: 'VAT' });
      expect(answer).toMatchObject({ status: 404, data: { title: 'Page not found' } });
      expect(answer.data).not.toHaveProperty('values');
    }
  });

  test('sent again is answered by the service again, and reads the same', async () => {
    const both = [await send({ intent: 'save', title: 'VAT' }), await send({ intent: 'save', title: 'VAT' })];
    expect(both.map(({ status, to }) => [status, to])).toEqual([
      [302, '/desk'],
      [302, '/desk'],
    ]);
  });

  test('of an administrator is refused to others by the act that it declares', async () => {
    expect(await send({ intent: 'administer' })).toMatchObject({
      status: 403,
      data: { code: 'not-permitted' },
    });
    cookie = await signedIn(await aPerson({ administrator: true }));
    expect(await send({ intent: 'administer' })).toMatchObject({ status: 302, to: '/settings' });
    expect(action.acts).toEqual(['house:visit', 'house:visit', 'people:administer']);
  });

  test('from another site is refused before anything is read', async () => {
    expect(
      await send({ intent: 'save', title: 'VAT' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } }),
    ).toMatchObject({
      status: 403,
      to: null,
    });
    expect(run).not.toHaveBeenCalled();
  });

  test('without a session leads to sign-in, and to the desk from there', async () => {
    for (const without of ['', 'tabled=forged', cookie.replace(/\.[^.]*$/, '.forged')]) {
      expect(
        await send({ intent: 'save', title: 'VAT' }, { cookie: without, path: '/papers/TB-041' }),
      ).toMatchObject({
        ...{ status: 302, to: '/sign-in?to=%2F' },
      });
    }
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a page', () => {
  withDatabase();
  let person: Actor;
  const loader = page('house:visit', async ({ actor, url }) => ({ name: actor.name, path: url.pathname }));
  const settings = page('people:administer', async () => 'the settings');
  const nothing = page('paper:read', async () => found(null));
  const signIn = openPage(async ({ url }) => url.pathname);

  beforeEach(async () => {
    person = await aPerson();
  });

  test('is given to the signed-in person', async () => {
    expect(await loader(aGet('/desk', await signedIn(person)))).toEqual({ name: person.name, path: '/desk' });
    expect([loader.act, settings.act, signIn.act]).toEqual(['house:visit', 'people:administer', 'anyone']);
  });

  test('is given without a session where anybody may ask for it', async () => {
    expect(await signIn(aGet('/sign-in'))).toBe('/sign-in');
  });

  test('otherwise leads to sign-in and comes back to what was asked for', async () => {
    const asked = await answered(() => loader(aGet('/papers/TB-041?version=2')));
    expect(asked).toMatchObject({ status: 302, to: '/sign-in?to=%2Fpapers%2FTB-041%3Fversion%3D2' });
  });

  test('leads to sign-in once the session is idle too long, has expired, or was ended', async () => {
    const now = Date.now();
    const idle = await signedIn(person, new Date(now - SESSION_IDLE_MS - 1000));
    const expired = await signedIn(person, new Date(now - SESSION_LIFE_MS - 1000));
    const revoked = await signedIn(person);
    await revokeSession({ actor: person, now: new Date(now) }, { sessionId: 'all', realNow: new Date(now) });
    for (const cookie of [idle, expired, revoked]) {
      expect(await answered(() => loader(aGet('/desk', cookie)))).toMatchObject({
        status: 302,
        to: '/sign-in?to=%2Fdesk',
      });
    }
  });

  test('that is not there, or not to be known, is not found; one for administrators says so', async () => {
    const cookie = await signedIn(person);
    expect(await answered(() => nothing(aGet('/papers/TB-041', cookie)))).toMatchObject({
      ...{ status: 404, data: { code: 'not-found' } },
    });
    expect(await answered(() => settings(aGet('/settings', cookie)))).toMatchObject({ status: 403 });
    const administrator = await signedIn(await aPerson({ administrator: true }));
    expect(await answered(() => settings(aGet('/settings', administrator)))).toMatchObject({
      data: 'the settings',
    });
  });
});
