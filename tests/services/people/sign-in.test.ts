import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { hashPassword, passwordFits } from '~/platform/passwords';
import { SESSION_IDLE_MS, SESSION_LIFE_MS, SESSION_TOUCH_MS } from '~/platform/session-life';
import { changePassword } from '~/services/people/change-password';
import { disablePerson } from '~/services/people/disable-person';
import { readSession } from '~/services/people/read-session';
import { revokeSession } from '~/services/people/revoke-session';
import { signIn } from '~/services/people/sign-in';
import { signInAsDemonstration } from '~/services/people/sign-in-as-demonstration';
import { startSession } from '~/services/people/start-session';
import { aBody } from '../../support/build/a-body';
import { aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const PASSWORD = 'three random words';
const EMAIL = 'ruth@donmere.example';
const visitor = { userAgent: 'Firefox', source: '192.0.2.7', realNow: NOW };
const later = (milliseconds: number) => ({ realNow: new Date(NOW.getTime() + milliseconds), day: TODAY });
const sessions = () => reads().session.findMany({ orderBy: { createdAt: 'asc' } });
const revoked = async () => (await happenings()).filter(({ kind }) => kind === 'SessionRevoked');

let person: Actor;

const set = (data: Parameters<Parameters<Parameters<typeof write>[0]>[0]['person']['update']>[0]['data']) =>
  write((tx) => tx.person.update({ where: { id: person.personId }, data }));
const session = async (of: Actor = person) => {
  const { token } = await startSession(visitor, of.personId);
  return { token, id: sha256(token) };
};

describeOnEachDatabase('signing in', () => {
  beforeEach(async () => {
    person = await aPerson({ name: 'Ruth Pellingham' });
    await set({ email: EMAIL, passwordHash: await hashPassword(PASSWORD) });
  });

  test('by address and password, whatever the capitals of the address; the token itself is kept nowhere', async () => {
    const signedIn = await signIn(visitor, { email: ' Ruth@Donmere.example ', password: PASSWORD });
    if (!signedIn.ok) throw new Error('it was refused');
    const { token } = signedIn.value;
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(await sessions()).toEqual([
      {
        ...{ id: sha256(token), personId: person.personId, createdAt: NOW, lastSeenAt: NOW, revokedAt: null },
        ...{
          expiresAt: new Date(NOW.getTime() + SESSION_LIFE_MS),
          userAgent: 'Firefox',
          source: '192.0.2.7',
        },
      },
    ]);
    expect(await readSession(token, later(0))).toMatchObject({
      id: sha256(token),
      actor: { name: 'Ruth Pellingham' },
    });
  });

  test('gets the same answer for an unknown address, a wrong password, a closed account and one without a password', async () => {
    const answers = [
      await signIn(visitor, { email: 'nobody@donmere.example', password: PASSWORD }),
      await signIn(visitor, { email: EMAIL, password: 'three other words' }),
      await signIn(visitor, { email: EMAIL, password: '' }),
    ];
    await set({ disabledAt: NOW });
    answers.push(await signIn(visitor, { email: EMAIL, password: PASSWORD }));
    await set({ disabledAt: null, passwordHash: null });
    answers.push(await signIn(visitor, { email: EMAIL, password: PASSWORD }));
    expect(answers).toEqual(answers.map(() => ({ ok: false, refusal: { code: 'sign-in-failed' } })));
    expect(await sessions()).toEqual([]);
  });

  test('starts no session where the password was changed, or the account closed, while it was checked', async () => {
    for (const data of [{ passwordHash: await hashPassword('another three words') }, { disabledAt: NOW }]) {
      let answer: ReturnType<typeof signIn> | undefined;
      await write(async (tx) => {
        await tx.person.update({ where: { id: person.personId }, data });
        // It reads what stood before this is committed, and waits for its turn to write.
        answer = signIn(visitor, { email: EMAIL, password: PASSWORD });
        await passwordFits(PASSWORD, null);
      });
      expect(await answer).toEqual({ ok: false, refusal: { code: 'sign-in-failed' } });
      await set({ passwordHash: await hashPassword(PASSWORD), disabledAt: null });
    }
    expect(await sessions()).toEqual([]);
  });

  test('by one press is for the people of the demonstration alone', async () => {
    expect(codeOf(await signInAsDemonstration(visitor, { personId: person.personId }))).toBe(
      'sign-in-failed',
    );
    expect(codeOf(await signInAsDemonstration(visitor, { personId: 'nobody' }))).toBe('sign-in-failed');
    await set({ demonstration: true, disabledAt: NOW });
    expect(codeOf(await signInAsDemonstration(visitor, { personId: person.personId }))).toBe(
      'sign-in-failed',
    );
    expect(await sessions()).toEqual([]);
    await set({ disabledAt: null });
    expect(codeOf(await signInAsDemonstration(visitor, { personId: person.personId }))).toBe('ok');
  });

  describe('begins a session that', () => {
    test('knows the places held on the day', async () => {
      const board = await aBody({ seats: 2, people: [person] });
      const { token } = await session();
      expect((await readSession(token, later(0)))?.actor).toMatchObject({
        seats: [{ bodyId: board.id, role: 'chair' }],
        offices: [],
      });
      const before = { realNow: NOW, day: '2024-12-31' };
      expect((await readSession(token, before))?.actor.seats).toEqual([]);
    });

    test('ends after twelve hours, whatever is done in it', async () => {
      const { token, id } = await session();
      for (let at = 0; at < SESSION_LIFE_MS; at += SESSION_IDLE_MS) {
        expect(await readSession(token, later(at))).toMatchObject({ id });
      }
      expect(await readSession(token, later(SESSION_LIFE_MS - 1))).toMatchObject({ id });
      expect(await readSession(token, later(SESSION_LIFE_MS))).toBeNull();
    });

    test('ends after two hours in which nothing was asked', async () => {
      const { token, id } = await session();
      expect(await readSession(token, later(SESSION_IDLE_MS + 1))).toBeNull();
      expect(await readSession(token, later(SESSION_IDLE_MS))).toMatchObject({ id });
      expect(await readSession(token, later(SESSION_IDLE_MS * 2))).toMatchObject({ id });
      expect(await readSession(token, later(SESSION_IDLE_MS * 3 + 1))).toBeNull();
    });

    test('is written as seen every five minutes at most', async () => {
      const { token } = await session();
      await readSession(token, later(SESSION_TOUCH_MS));
      expect((await sessions())[0]?.lastSeenAt).toEqual(NOW);
      await readSession(token, later(SESSION_TOUCH_MS + 1));
      expect((await sessions())[0]?.lastSeenAt).toEqual(later(SESSION_TOUCH_MS + 1).realNow);
    });

    test('is nobody’s with another token', async () => {
      const { id } = await session();
      for (const token of ['', id, 'f'.repeat(64)]) expect(await readSession(token, later(0))).toBeNull();
    });

    test('is over once the account is closed', async () => {
      const { token } = await session();
      await set({ disabledAt: NOW });
      expect(await readSession(token, later(0))).toBeNull();
    });
  });

  describe('is ended', () => {
    test('one session, or all of them, each told once; a repeat says that it had ended', async () => {
      const [one, two, three] = [await session(), await session(), await session()];
      const acting = { actor: person, now: NOW };
      expect(await revokeSession(acting, { sessionId: one.id, realNow: NOW })).toEqual({
        ok: true,
        value: 1,
      });
      expect(await readSession(one.token, later(1))).toBeNull();
      expect(await readSession(two.token, later(1))).toMatchObject({ id: two.id });
      expect(codeOf(await revokeSession(acting, { sessionId: one.id, realNow: NOW }))).toBe(
        'session-not-found',
      );
      const both = await Promise.all([
        revokeSession(acting, { sessionId: 'all', realNow: NOW }),
        revokeSession(acting, { sessionId: 'all', realNow: NOW }),
      ]);
      expect(both.map(codeOf)).toEqual(['ok', 'session-not-found']);
      expect((await revoked()).map(({ subjectId }) => subjectId).sort()).toEqual(
        [one.id, two.id, three.id].sort(),
      );
    });

    test('never somebody else’s', async () => {
      const theirs = await session(await aPerson());
      const refused = await revokeSession(
        { actor: person, now: NOW },
        { sessionId: theirs.id, realNow: NOW },
      );
      expect(codeOf(refused)).toBe('session-not-found');
      expect(await sessions()).toMatchObject([{ revokedAt: null }]);
      expect(await revoked()).toEqual([]);
    });

    test('every session of an account that an administrator closes', async () => {
      const administrator = await aPerson({ administrator: true });
      const mine = await session();
      const acting = { actor: administrator, now: NOW };
      const close = (personId: string) => disablePerson(acting, { personId, realNow: NOW });
      expect(codeOf(await close(person.personId))).toBe('ok');
      expect(codeOf(await close(person.personId))).toBe('ok');
      expect(await readSession(mine.token, later(0))).toBeNull();
      expect(await revoked()).toMatchObject([{ subjectId: mine.id, actorId: administrator.personId }]);
      expect(codeOf(await close(administrator.personId))).toBe('own-account');
      expect(codeOf(await close('nobody'))).toBe('not-found');
      const refused = await disablePerson(
        { actor: person, now: NOW },
        { personId: administrator.personId, realNow: NOW },
      );
      expect(codeOf(refused)).toBe('not-permitted');
      expect(
        await reads().person.findMany({ where: { disabledAt: { not: null } }, select: { id: true } }),
      ).toEqual([{ id: person.personId }]);
    });
  });

  describe('with another password', () => {
    const change = (present: string, next: string, sessionId: string) =>
      changePassword({ actor: person, now: NOW }, { present, next, sessionId, realNow: NOW });

    test('ends every other session, and the old password signs in no more', async () => {
      const [here, elsewhere] = [await session(), await session()];
      expect(codeOf(await change(PASSWORD, 'four quite random words', here.id))).toBe('ok');
      expect(await readSession(here.token, later(1))).toMatchObject({ id: here.id });
      expect(await readSession(elsewhere.token, later(1))).toBeNull();
      expect((await revoked()).map(({ subjectId }) => subjectId)).toEqual([elsewhere.id]);
      expect(codeOf(await signIn(visitor, { email: EMAIL, password: PASSWORD }))).toBe('sign-in-failed');
      expect(codeOf(await signIn(visitor, { email: EMAIL, password: 'four quite random words' }))).toBe('ok');
    });

    test('is refused with a wrong present one and for a common one, and nothing changes', async () => {
      const [here, elsewhere] = [await session(), await session()];
      expect(codeOf(await change('not this one', 'four quite random words', here.id))).toBe('password-wrong');
      expect(codeOf(await change(PASSWORD, 'LetMeInLetMeIn', here.id))).toBe('password-common');
      expect(await readSession(elsewhere.token, later(1))).not.toBeNull();
      expect(codeOf(await signIn(visitor, { email: EMAIL, password: PASSWORD }))).toBe('ok');
    });

    test('twice at once: one of the two is the new one', async () => {
      const here = await session();
      const both = await Promise.all([
        change(PASSWORD, 'the first of the two', here.id),
        change(PASSWORD, 'the second of the two', here.id),
      ]);
      expect(both.map(codeOf).sort()).toEqual(['ok', 'password-wrong']);
      const holds = both[0]?.ok ? 'the first of the two' : 'the second of the two';
      expect(codeOf(await signIn(visitor, { email: EMAIL, password: holds }))).toBe('ok');
    });

    test('is composed the same on every keyboard', async () => {
      const here = await session();
      expect(codeOf(await change(PASSWORD, 'cafe\u0301 au lait, merci', here.id))).toBe('ok');
      expect(codeOf(await signIn(visitor, { email: EMAIL, password: 'caf\u00e9 au lait, merci' }))).toBe(
        'ok',
      );
    });
  });
});
