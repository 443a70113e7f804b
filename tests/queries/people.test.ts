import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { SESSION_IDLE_MS, SESSION_LIFE_MS } from '~/platform/session-life';
import { settingsPage } from '~/queries/bodies/settings-page';
import { notificationsPage } from '~/queries/notifications/notifications-page';
import { accountPage } from '~/queries/people/account-page';
import { demonstrationPeople } from '~/queries/people/demonstration-people';
import { housePage } from '~/queries/people/house-page';
import { endPlace } from '~/services/bodies/end-place';
import { notify } from '~/services/notifications/notify';
import { revokeSession } from '~/services/people/revoke-session';
import { startSession } from '~/services/people/start-session';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { actorFor, aPerson } from '../support/build/a-person';
import { anAction } from '../support/build/an-action';
import { minutesLater, NOW } from '../support/build/today';
import { write } from '../support/build/write';
import { describeOnEachDatabase } from '../support/database';

let person: Actor;

const begun = async (of: Actor, at: Date) => {
  const { token } = await startSession(
    { userAgent: 'Firefox', source: '192.0.2.7', realNow: at },
    of.personId,
  );
  return sha256(token);
};
const tell = (to: Actor, text: string, at = NOW) =>
  write((tx) => notify(tx, at, { personIds: [to.personId], text, href: '/desk' }));

describeOnEachDatabase('what a person sees of the own account', () => {
  beforeEach(async () => {
    person = await aPerson({ name: 'Imogen Tarrant', jobTitle: 'Governance officer' });
  });

  test('the places held and the sessions that are live, this one marked; nobody else’s', async () => {
    await aBody({ name: 'Trust Board', officer: person, seats: 2 });
    await aBody({ code: 'FAR', name: 'Finance Committee', people: [person], seats: 2 });
    person = await actorFor(person.personId);
    const here = await begun(person, NOW);
    const other = await begun(person, minutesLater(-30));
    const ended = await begun(person, NOW);
    await begun(person, new Date(NOW.getTime() - SESSION_LIFE_MS));
    await begun(person, new Date(NOW.getTime() - SESSION_IDLE_MS - 1));
    await begun(await aPerson(), NOW);
    await revokeSession({ actor: person, now: NOW }, { sessionId: ended, realNow: NOW });
    const shown = await accountPage(person, here, NOW);
    expect(shown).toMatchObject({
      ...{ name: 'Imogen Tarrant', jobTitle: 'Governance officer', hasPassword: false },
      places: [
        { body: 'Finance Committee', place: 'chair' },
        { body: 'Trust Board', place: 'officer' },
      ],
      sessions: [
        { id: here, here: true, userAgent: 'Firefox', source: '192.0.2.7' },
        { id: other, here: false },
      ],
    });
    expect(JSON.stringify(shown)).not.toMatch(/argon|passwordHash/);
  });

  test('the newest hundred notifications, newest first, read or not', async () => {
    const other = await aPerson();
    await tell(other, 'not mine');
    await write((tx) =>
      tx.notification.createMany({
        data: Array.from({ length: 101 }, (_, index) => ({
          ...{ id: `n${index}`, personId: person.personId, text: `Number ${index}`, href: '/desk' },
          ...{ at: minutesLater(index), readAt: index === 100 ? NOW : null },
        })),
      }),
    );
    const shown = await notificationsPage(person);
    expect(shown).toHaveLength(100);
    expect(shown[0]).toEqual({
      ...{
        id: 'n100',
        text: 'Number 100',
        href: '/desk',
        at: minutesLater(100).toISOString(),
        unread: false,
      },
    });
    expect(shown.at(-1)).toMatchObject({ text: 'Number 1', unread: true });
    expect(await notificationsPage(other)).toMatchObject([{ text: 'not mine' }]);
  });

  test('what stands around every page', async () => {
    const board = await aBody({ people: [person], seats: 2 });
    person = await actorFor(person.personId);
    await aMeeting(board);
    await aMeeting(board, { state: 'scheduled' });
    await aMeeting(await aBody({ code: 'FAR', seats: 2 }));
    await anAction(board, { lead: person });
    await anAction(board, { lead: person, state: 'closed' });
    const unread = await reads().notification.count({ where: { personId: person.personId } });
    expect(await housePage(person)).toMatchObject({
      ...{ name: 'Imogen Tarrant', role: 'Governance officer', administrator: false, unread },
      counts: { meetings: 1, actions: 1 },
    });
  });
});

describeOnEachDatabase('the people of the house', () => {
  test('the demonstration offers its own, by organisation, none whose account is closed', async () => {
    const [one, two, three] = [await aPerson(), await aPerson({ of: 'council' }), await aPerson()];
    await aPerson();
    const offer = (of: Actor, data = {}) =>
      write((tx) => tx.person.update({ where: { id: of.personId }, data: { demonstration: true, ...data } }));
    await offer(one, { honorific: 'Dr', jobTitle: 'Chair' });
    await offer(two);
    await offer(three, { disabledAt: NOW });
    const groups = await demonstrationPeople();
    expect(groups.map(({ people }) => people.map(({ id }) => id))).toEqual([[one.personId], [two.personId]]);
    expect(groups[0]?.people[0]).toMatchObject({ name: `Dr ${one.name}`, role: 'Chair' });
  });

  describe('for an administrator', () => {
    test('every body with its seats and officers today, and every account, and no password', async () => {
      const board = await aBody({ seats: 3, vacant: 1, name: 'Trust Board' });
      const administrator = await aPerson({ administrator: true, name: 'Noor Haddad' });
      const { id } = await reads().membership.findFirstOrThrow({
        where: { personId: board.deputy.personId },
      });
      await endPlace({ actor: administrator, now: NOW }, { kind: 'membership', id });
      const { organisations, people, today } = await settingsPage(administrator, NOW);
      expect(today).toBe('2026-11-23');
      const [shown] = organisations.flatMap(({ bodies }) => bodies);
      expect(shown).toMatchObject({
        ...{ code: 'TB', name: 'Trust Board', officers: [{ name: board.officer.name }] },
        seats: [
          { role: 'chair', holder: { name: board.chair.name } },
          { role: 'deputy', holder: null },
          { holder: null },
        ],
      });
      expect(people.find(({ name }) => name === 'Noor Haddad')).toMatchObject({
        administrator: true,
        closed: false,
        own: true,
      });
      expect(JSON.stringify(people)).not.toMatch(/passwordHash|argon/);
    });
  });
});
