import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { ballotPage } from '~/queries/ballots/room-ballot';
import { proxiesPage } from '~/queries/bodies/proxies-page';
import { attendancePage } from '~/queries/meetings/attendance-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { meetingsPage } from '~/queries/meetings/meetings-page';
import { castVote } from '~/services/ballots/cast-vote';
import { type AppointProxyInput, appointProxy } from '~/services/bodies/appoint-proxy';
import { endProxy } from '~/services/bodies/end-proxy';
import { restrictVote } from '~/services/bodies/restrict-vote';
import { attendMeeting } from '~/services/meetings/attend-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { anOpenBallot, itIsDeclared } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const by = (actor: Actor | undefined) => {
  if (!actor) throw new Error('nobody');
  return { actor, now: NOW };
};
const members = (seats = 3) =>
  aBody({
    of: 'council',
    code: 'MEM',
    profile: 'trust-members',
    seats,
    card: { quorum: { count: 1 }, tie: 'lost' },
  });

/** Appoints a person for the member of a seat, from 0, until the year's end. */
async function appointed(body: BuiltBody, holder: Actor, seat = 0, wish: Partial<AppointProxyInput> = {}) {
  return appointProxy(by(body.officer), {
    ...{ bodyId: body.id, seatId: body.seats[seat]?.id ?? '', holderId: holder.personId, kind: 'proxy' },
    ...{ document: 'Letter of 2 November 2026', fromOn: '2026-11-01', untilOn: '2026-12-31' },
    ...wish,
  });
}

describeOnEachDatabase('a proxy of a company’s member', () => {
  it('attends, counts and votes in the member’s place, who does not; once ended the member does again', async () => {
    const body = await members();
    const kit = await aPerson({ of: 'department' });
    const meeting = await aMeeting(body, { state: 'scheduled', modes: ['apologies', 'in-room', 'in-room'] });
    await write((tx) => tx.attendance.deleteMany({ where: { seatId: body.seats[2]?.id ?? '' } }));
    const first = await appointed(body, kit, 2);
    expect(await appointed(body, kit, 2)).toEqual(first);
    await noticeOf(body, meeting);
    expect((await meetingsPage(kit, { bodyCode: null, now: NOW })).coming.map(({ id }) => id)).toEqual([
      meeting.id,
    ]);
    expect(
      codeOf(
        await startMeeting(by(body.officer), { meetingId: meeting.id, presidingSeatId: body.seats[1]?.id }),
      ),
    ).toBe('ok');
    expect(codeOf(await attendMeeting(by(kit), { meetingId: meeting.id, record: 'on-line' }))).toBe('ok');
    expect(
      codeOf(await attendMeeting(by(body.members[2]), { meetingId: meeting.id, record: 'on-line' })),
    ).toBe('seat-not-found');
    await write(async (tx) => {
      const [itemId = ''] = meeting.itemIds;
      await tx.agendaItem.update({ where: { id: itemId }, data: { state: 'current' } });
      await tx.meeting.update({ where: { id: meeting.id }, data: { currentItemId: itemId } });
    });
    const asChair = { ...body, chair: body.deputy };
    const ballot = await anOpenBallot(asChair, meeting);
    const vote = (actor: Actor | undefined) => castVote(by(actor), { ballotId: ballot.id, choice: 'for' });
    expect(codeOf(await vote(kit))).toBe('ok');
    expect(codeOf(await vote(body.members[2]))).toBe('not-an-elector');
    expect(codeOf(await vote(await aPerson()))).toBe('not-found');
    const page = await ballotPage(kit, ballot.id, NOW);
    expect(page?.me).toMatchObject({ standing: 'elector', choice: 'for' });
    const names = (await meetingRoom(kit, meeting.id, NOW))?.seats.map(({ name }) => name);
    expect(names?.[2]).toBe(kit.name);
    await vote(body.deputy);
    await itIsDeclared(asChair, ballot, 'carried');
    const ended = () => endProxy(by(body.officer), { appointmentId: first.ok ? first.value.id : '' });
    expect(codeOf(await ended())).toBe('proxy-too-late');
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'ended' } }));
    expect(codeOf(await ended())).toBe('ok');
    expect(codeOf(await ended())).toBe('ok');
    expect((await kindsTold()).filter((kind) => kind.startsWith('Proxy'))).toEqual([
      'ProxyAppointed',
      'ProxyEnded',
    ]);
    expect(await meetingRoom(kit, meeting.id, NOW)).toBeNull();
  });

  it('does not vote in the place of a member whom a standing order keeps from voting', async () => {
    const body = await members();
    expect(codeOf(await appointed(body, await aPerson(), 2))).toBe('ok');
    const meeting = await aMeeting(body, { modes: ['in-room', 'in-room', 'in-room'] });
    const order = { standingOrder: 'Article 30: arrears.', fromOn: '2026-11-01', untilOn: null };
    const whom = { personId: body.members[2]?.personId ?? '', presentAtId: null, paperId: null };
    const recorded = await restrictVote(by(body.officer), { bodyId: body.id, ...order, ...whom });
    expect(codeOf(recorded)).toBe('ok');
    const ballot = await anOpenBallot(body, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(2);
    const room = await meetingRoom(body.chair, meeting.id, NOW);
    expect(room?.seats[2]?.standing).toBe('restricted');
  });

  it('is one vote a person: nobody acts for two members, or beside an own seat, or twice for one', async () => {
    const body = await members();
    const kit = await aPerson();
    expect(codeOf(await appointed(body, body.deputy))).toBe('proxy-acts-already');
    expect(codeOf(await appointed(body, body.chair))).toBe('proxy-is-member');
    const both = await Promise.all([appointed(body, kit), appointed(body, kit)]);
    expect(both[0]).toEqual(both[1]);
    expect(await reads().proxyAppointment.count()).toBe(1);
    expect(codeOf(await appointed(body, kit, 1))).toBe('proxy-acts-already');
    expect(codeOf(await appointed(body, await aPerson()))).toBe('proxy-stands');
    expect(
      codeOf(await appointed(body, kit, 1, { document: ' ', fromOn: '2027-01-01', untilOn: '2027-01-31' })),
    ).toBe('proxy-document-missing');
    expect(codeOf(await appointed(body, kit, 1, { fromOn: '2027-01-01', untilOn: '2027-01-31' }))).toBe('ok');
    expect(codeOf(await appointed(body, { ...kit, personId: 'nobody' }))).toBe('person-not-found');
  });

  it('is appointed by a member or the officer, for no other body, and seen by them alone', async () => {
    const body = await members();
    const kit = await aPerson();
    const as = (actor: Actor | undefined, of = body) =>
      appointProxy(by(actor), {
        ...{ bodyId: of.id, seatId: of.seats[0]?.id ?? '', holderId: kit.personId, kind: 'representative' },
        ...{ document: 'Resolution of the council', fromOn: '2026-11-01', untilOn: '2026-12-31' },
      });
    expect(codeOf(await as(await aPerson()))).toBe('not-found');
    expect(codeOf(await as(body.chair))).toBe('ok');
    const board = await aBody({ seats: 3 });
    const committee = await aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });
    expect(codeOf(await as(board.chair, board))).toBe('proxy-not-for-directors');
    expect(codeOf(await as(committee.officer, committee))).toBe('proxy-not-for-councillors');
    expect(codeOf(await as(body.chair, { ...body, id: 'none' }))).toBe('not-found');
    expect(codeOf(await endProxy(by(body.chair), { appointmentId: 'none' }))).toBe('not-found');
    expect(await proxiesPage(body.officer, 'MEM', NOW)).toMatchObject({
      ...{ unlawful: null, appointments: [{ kind: 'representative', holder: kit.name, when: 'now' }] },
    });
    expect(await proxiesPage(board.officer, board.code, NOW)).toMatchObject({
      unlawful: 'proxy-not-for-directors',
    });
    expect(await proxiesPage(kit, 'MEM', NOW)).toBeNull();
    expect(await proxiesPage(kit, 'NONE', NOW)).toBeNull();
    const meeting = await aMeeting(body);
    expect((await attendancePage(body.officer, meeting.id, NOW))?.proxiesAt).toBe('/proxies/MEM');
    expect((await attendancePage(kit, meeting.id, NOW))?.proxiesAt).toBeNull();
    const theirs = await aMeeting(board);
    expect((await attendancePage(board.officer, theirs.id, NOW))?.proxiesAt).toBeNull();
  });

  it('is a member’s own to give and to take back: no member does it for another', async () => {
    const body = await members();
    const kit = await aPerson();
    const as = (actor: Actor | undefined, seat: number) =>
      appointProxy(by(actor), {
        ...{ bodyId: body.id, seatId: body.seats[seat]?.id ?? '', holderId: kit.personId, kind: 'proxy' },
        ...{ document: 'Letter of 2 November 2026', fromOn: '2026-11-01', untilOn: '2026-12-31' },
      });
    expect(codeOf(await as(body.deputy, 2))).toBe('proxy-not-yours');
    expect(await reads().proxyAppointment.count()).toBe(0);
    const own = await as(body.members[2], 2);
    const appointmentId = own.ok ? own.value.id : '';
    expect(codeOf(await endProxy(by(body.deputy), { appointmentId }))).toBe('proxy-not-yours');
    const offered = async (actor: Actor | undefined) => {
      const page = actor && (await proxiesPage(actor, 'MEM', NOW));
      return [page?.members.length, page?.appointments.map(({ mayEnd }) => mayEnd)];
    };
    expect(await offered(body.deputy)).toEqual([1, [false]]);
    expect(await offered(body.members[2])).toEqual([1, [true]]);
    expect(await offered(body.officer)).toEqual([3, [true]]);
    expect(codeOf(await endProxy(by(body.members[2]), { appointmentId }))).toBe('ok');
  });
});
