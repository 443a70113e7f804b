import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { addPerson, type NewPerson } from '~/services/people/add-person';
import { disablePerson } from '~/services/people/disable-person';
import { firstAdministrator } from '~/services/people/first-administrator';
import { givePassword } from '~/services/people/give-password';
import { signIn } from '~/services/people/sign-in';
import { aBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const visitor = { userAgent: '', source: '', realNow: NOW };
const trust = { name: 'Donmere Children’s Trust', shortName: 'the Trust', kind: 'trust' } as const;
const first = (email = 'Keys@Donmere.example', name: string = trust.name) =>
  firstAdministrator({
    ...{ name: 'Noor Haddad', email, password: 'three random words', now: NOW },
    organisation: { ...trust, name },
  });
const people = () => reads().person.findMany({ orderBy: { createdAt: 'asc' } });

describeOnEachDatabase('the first administrator', () => {
  test('is made with the organisation that keeps the house, and signs in', async () => {
    const made = await first();
    if (!made.ok) throw new Error('it was refused');
    const { personId, organisationId } = made.value;
    expect(await people()).toMatchObject([
      {
        id: personId,
        organisationId,
        administrator: true,
        email: 'keys@donmere.example',
        demonstration: false,
      },
    ]);
    expect(await reads().organisation.findMany()).toEqual([{ id: organisationId, ...trust }]);
    const signedIn = await signIn(visitor, { email: 'keys@donmere.example', password: 'three random words' });
    expect(codeOf(signedIn)).toBe('ok');
    expect((await people())[0]?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test('is made once, also by two commands at once', async () => {
    const both = await Promise.all([first(), first('other@donmere.example', 'Another Trust')]);
    expect(both.map(codeOf).sort()).toEqual(['administrator-exists', 'ok']);
    expect(codeOf(await first())).toBe('administrator-exists');
    expect(await people()).toHaveLength(1);
    expect(await reads().organisation.count()).toBe(1);
  });

  test('is made anew when the last one’s account was closed, with an address of its own', async () => {
    await first();
    await write((tx) => tx.person.updateMany({ data: { disabledAt: NOW } }));
    expect(codeOf(await first('KEYS@donmere.example', 'Another Trust'))).toBe('email-taken');
    expect(await reads().organisation.count()).toBe(1);
    expect(codeOf(await first('next@donmere.example', 'Another Trust'))).toBe('ok');
  });
});

describeOnEachDatabase('an account', () => {
  let administrator: Actor;
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
  });
  const add = (actor: Actor, wish: Partial<NewPerson> = {}) =>
    addPerson(
      { actor, now: NOW },
      {
        ...{
          organisationId: administrator.organisationId,
          name: 'Lata Sondhi-Cole',
          honorific: '',
          jobTitle: 'Analyst',
        },
        ...{ email: 'Lata@Donmere.example', password: 'three random words', administrator: false },
        ...wish,
      },
    );

  test('is added by an administrator, told, and signs in', async () => {
    const added = await add(administrator);
    const id = added.ok ? added.value.id : '';
    expect(await reads().person.findUnique({ where: { id } })).toMatchObject({
      ...{ name: 'Lata Sondhi-Cole', email: 'lata@donmere.example', administrator: false, createdAt: NOW },
    });
    expect(await happenings()).toMatchObject([
      { kind: 'PersonAdded', subjectId: id, actorId: administrator.personId, facts: {} },
    ]);
    const signedIn = await signIn(visitor, { email: 'lata@donmere.example', password: 'three random words' });
    expect(codeOf(signedIn)).toBe('ok');
  });

  test('without a password signs in by none', async () => {
    await add(administrator, { password: null });
    for (const password of ['', 'null', 'three random words']) {
      expect(codeOf(await signIn(visitor, { email: 'lata@donmere.example', password }))).toBe(
        'sign-in-failed',
      );
    }
  });

  test('is refused for a taken address or an unknown organisation, and to anybody else', async () => {
    const before = await people();
    expect(codeOf(await add(administrator, { organisationId: 'nothing' }))).toBe('organisation-unknown');
    expect(codeOf(await add(await actorFor(before[0]?.id ?? '')))).toBe('ok');
    expect(codeOf(await add(administrator, { email: ' LATA@donmere.example' }))).toBe('email-taken');
    const board = await aBody();
    expect(codeOf(await add(board.officer, { email: 'x@donmere.example' }))).toBe('not-permitted');
    expect(codeOf(await add(board.chair, { email: 'x@donmere.example', administrator: true }))).toBe(
      'not-permitted',
    );
    expect(await reads().person.count({ where: { email: 'x@donmere.example' } })).toBe(0);
  });

  test('twice at once is one', async () => {
    const both = await Promise.all([add(administrator), add(administrator)]);
    expect(both.map(codeOf).sort()).toEqual(['email-taken', 'ok']);
    expect(await reads().person.count({ where: { email: 'lata@donmere.example' } })).toBe(1);
  });

  describe('whose password was forgotten', () => {
    const give = (actor: Actor, personId: string, password = 'four other random words') =>
      givePassword({ actor, now: NOW }, { personId, password, realNow: NOW });
    const enter = async (password: string) =>
      codeOf(await signIn(visitor, { email: 'lata@donmere.example', password }));

    test('gets a new one from an administrator, its sessions end and its owner is told; a closed one opens', async () => {
      const added = await add(administrator);
      const id = added.ok ? added.value.id : '';
      await enter('three random words');
      await disablePerson({ actor: administrator, now: NOW }, { personId: id, realNow: NOW });
      expect(codeOf(await give(administrator, id))).toBe('ok');
      expect(codeOf(await give(administrator, id))).toBe('ok');
      expect(await enter('three random words')).toBe('sign-in-failed');
      expect(await reads().session.count({ where: { personId: id, revokedAt: null } })).toBe(0);
      expect(await enter('four other random words')).toBe('ok');
      expect((await reads().notification.findFirst({ where: { personId: id } }))?.text).toContain(
        administrator.name,
      );
    });

    test('keeps it where it may not be given', async () => {
      const added = await add(administrator);
      const id = added.ok ? added.value.id : '';
      const { chair } = await aBody();
      expect(codeOf(await give(chair, id))).toBe('not-permitted');
      expect(codeOf(await give(administrator, 'nobody'))).toBe('not-found');
      expect(codeOf(await give(administrator, administrator.personId))).toBe('own-password');
      expect(codeOf(await give(administrator, id, 'PasswordPassword'))).toBe('password-common');
      expect(codeOf(await add(administrator, { email: 'y@donmere.example', password: 'password1234' }))).toBe(
        'password-common',
      );
      expect(await enter('three random words')).toBe('ok');
    });
  });

  describe('gives no right to content', () => {
    test('not even an administrator’s', async () => {
      const paper = await aPaper(await aBody());
      const thing = await paperThing(reads(), { id: paper.id });
      if (!thing) throw new Error('no paper');
      expect(canPaper(administrator, 'paper:read', thing)).toMatchObject({ refusal: { code: 'not-found' } });
    });
  });
});
