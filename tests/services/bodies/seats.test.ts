import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { bodyQuorums } from '~/persistence/body-quorums';
import { reads } from '~/persistence/reads';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { seatsPage } from '~/queries/bodies/seats-page';
import { addSeat } from '~/services/bodies/add-seat';
import { appointOfficer } from '~/services/bodies/appoint-officer';
import { endPlace } from '~/services/bodies/end-place';
import { seatPerson } from '~/services/bodies/seat-person';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const by = (actor: Actor) => ({ actor, now: NOW });
let administrator: Actor;
let board: BuiltBody;

describeOnEachDatabase('seats', () => {
  beforeEach(async () => {
    administrator = await aPerson({ administrator: true });
    board = await aBody({ seats: 4, vacant: 1, card: { quorum: { count: 3 } } });
  });
  const seatOf = (index: number) => board.seats[index]?.id ?? '';
  const place = async (index: number) =>
    (await reads().membership.findFirstOrThrow({ where: { seatId: seatOf(index) } })).id;
  const end = async (id: string, lastOn?: string, actor = administrator) =>
    codeOf(await endPlace(by(actor), { kind: 'membership', id, lastOn }));
  const seat = async (wish: { seatId: string; personId: string; fromOn: string; untilOn?: string | null }) =>
    codeOf(await seatPerson(by(administrator), wish));

  test('a membership gets a last day to come, and who follows on is seated from the next', async () => {
    const id = await place(2);
    expect(await end(id, '2026-12-31')).toBe('ok');
    expect((await actorFor(board.members[2]?.personId ?? '')).seats).toHaveLength(1);
    expect((await actorFor(board.members[2]?.personId ?? '', '2027-01-01')).seats).toEqual([]);
    const { personId } = await aPerson();
    expect(await seat({ seatId: seatOf(2), personId, fromOn: '2026-12-31' })).toBe('seat-held');
    expect(await seat({ seatId: seatOf(2), personId, fromOn: '2027-01-01' })).toBe('ok');
    expect(await happenings()).toMatchObject([
      { kind: 'MembershipEnded', bodyId: board.id, facts: { of: 'membership', lastOn: '2026-12-31' } },
      {
        kind: 'SeatFilled',
        bodyId: board.id,
        subjectId: personId,
        facts: { seatId: seatOf(2), untilOn: null },
      },
    ]);
    expect(await end(id, '2027-06-01')).toBe('place-ends-sooner');
    expect(await end(id, '2026-11-01')).toBe('last-day-past');
    expect(await end(id, '2026-12-31')).toBe('ok');
    expect(await end(id, '2026-12-31', board.officer)).toBe('not-permitted');
    expect(await happenings()).toHaveLength(2);
    expect(await end(id, TODAY)).toBe('ok');
  });

  test('of two who take the same days one is told of the other', async () => {
    const [one, other] = [await aPerson(), await aPerson()];
    const wish = { seatId: seatOf(3), fromOn: '2027-01-01', untilOn: '2027-03-31' };
    const both = await Promise.all([
      seat({ ...wish, personId: one.personId }),
      seat({ ...wish, personId: other.personId, fromOn: '2027-03-31', untilOn: null }),
    ]);
    expect(both).toEqual(['ok', 'seat-held']);
    expect(await seat({ ...wish, personId: other.personId, fromOn: TODAY, untilOn: '2026-12-31' })).toBe(
      'ok',
    );
    expect(
      await seat({ ...wish, personId: other.personId, fromOn: '2027-05-01', untilOn: '2027-04-01' }),
    ).toBe('place-ends-before-it-begins');
  });

  test('an office has its days too', async () => {
    const { personId } = await aPerson();
    const appoint = async (fromOn: string, untilOn: string | null = null) =>
      codeOf(await appointOfficer(by(administrator), { bodyId: board.id, personId, fromOn, untilOn }));
    expect(await appoint('2027-01-01', '2026-01-01')).toBe('place-ends-before-it-begins');
    expect(await appoint('2027-01-01', '2027-03-31')).toBe('ok');
    expect(await appoint('2027-02-01', '2027-03-01')).toBe('ok');
    expect(await appoint('2027-03-01')).toBe('serves-already');
    expect(await appoint('2027-04-01')).toBe('ok');
    expect(await reads().officer.count({ where: { personId } })).toBe(2);
    expect((await happenings()).map(({ kind }) => kind)).toEqual(['OfficerAppointed', 'OfficerAppointed']);
  });

  test('are added at the end, one chair’s, each told of; two at once are two', async () => {
    const add = async (
      wish: { role?: 'chair' | 'deputy' | 'member'; bodyId?: string } = {},
      actor = administrator,
    ) =>
      codeOf(
        await addSeat(by(actor), { bodyId: board.id, role: 'member', category: 'independent', ...wish }),
      );
    expect(await Promise.all([add(), add()])).toEqual(['ok', 'ok']);
    const seats = await reads().seat.findMany({ where: { bodyId: board.id }, orderBy: { position: 'asc' } });
    expect(seats.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(seats[5]).toMatchObject({ role: 'member', category: 'independent' });
    expect(await add({ role: 'chair' })).toBe('chair-seat-exists');
    expect(await add({ bodyId: 'nothing' })).toBe('not-found');
    expect(await add({}, board.officer)).toBe('not-permitted');
    const desk = await aBody({ of: 'department', profile: 'secretary-of-state', seats: 1 });
    expect(await add({ bodyId: desk.id })).toBe('one-seat-only');
    const members = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1 });
    expect(await add({ bodyId: members.id })).toBe('ok');
    await aMeeting(board);
    expect(await add()).toBe('body-in-session');
    expect((await happenings()).map(({ kind }) => kind)).toEqual(['SeatAdded', 'SeatAdded', 'SeatAdded']);
  });

  test('a company’s quorum follows its members: one of a sole member, two of several unless an article says otherwise', async () => {
    const members = await aBody({
      ...{ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1, card: { quorum: { count: 1 } } },
    });
    const quorum = async () => (await ruleCardInForce(reads(), members.id, TODAY))?.card.quorum;
    const added = await addSeat(by(administrator), { bodyId: members.id, role: 'member', category: '' });
    expect(await quorum()).toEqual({ count: 1 });
    const seatId = added.ok ? added.value.id : '';
    const { personId } = await aPerson({ name: 'Second Member' });
    await seatPerson(by(administrator), { seatId, personId, fromOn: TODAY });
    expect(await quorum()).toEqual({ count: 2 });
    expect((await seatsPage('MEM', NOW))?.office[0]).toMatchObject({ held: 2, needed: 2, possible: true });
    expect((await bodyQuorums(reads(), [members.id], TODAY)).get(members.id)).toBe(2);
  });

  test('a council’s quorum as a number must stay a quarter of its seats', async () => {
    const card = { quorum: { count: 2 } };
    const council = await aBody({ of: 'council', profile: 'council', seats: 8, card });
    const added = await addSeat(by(administrator), { bodyId: council.id, role: 'member', category: '' });
    expect(codeOf(added)).toBe('quorum-below-statute');
    expect(await reads().seat.count({ where: { bodyId: council.id } })).toBe(8);
  });

  test('their page shows who sat, sits and will, and what vacancies leave of the quorum', async () => {
    await end(await place(2), '2026-12-31');
    const { personId } = await aPerson({ name: 'Next One' });
    await seat({ seatId: seatOf(2), personId, fromOn: '2027-02-01' });
    await end(await place(1), '2026-11-22');
    const page = await seatsPage(board.code, NOW);
    expect(page?.seats.map(({ places }) => places.map(({ when }) => when))).toEqual([
      ...[['now'], ['past'], ['now', 'to-come']],
      [],
    ]);
    expect(page?.office).toEqual([
      { on: TODAY, held: 2, needed: 3, possible: false },
      { on: '2027-01-01', held: 1, needed: 3, possible: false },
      { on: '2027-02-01', held: 2, needed: 3, possible: false },
    ]);
    expect(page?.officers).toMatchObject([{ when: 'now' }]);
    expect(await seatsPage('NONE', NOW)).toBeNull();
  });
});
