import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { deskPage } from '~/queries/desk/desk-page';
import { attendancePage } from '~/queries/meetings/attendance-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { recordReply } from '~/services/meetings/record-reply';
import { replyToMeeting } from '~/services/meetings/reply-to-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { actorFor, aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

const by = (actor: BuiltBody['chair']) => ({ actor, now: NOW });
const SAID = { reply: 'attending', reason: '', substituteId: null } as const;
const APOLOGIES = { reply: 'apologies', reason: 'A funeral', substituteId: null } as const;
const soon = (days = 3) => minutesLater(days * 24 * 60);
const scheduled = (board: BuiltBody, startsAt = soon()) =>
  aMeeting(board, {
    ...{ state: 'scheduled', startsAt, items: [{ title: 'Fees' }] },
    ...(startsAt === NOW ? { modes: ['in-room', 'expected', 'expected'] as const } : {}),
  });
const forecast = async (actor: BuiltBody['chair'], id: string) =>
  (await meetingRoom(actor, id, NOW))?.replies?.forecast?.meeting;

describeOnEachDatabase('replies before a meeting', () => {
  test('the last word counts, apologies stand in the attendance at once, and the same again changes nothing', async () => {
    const board = await aBody({ seats: 3 });
    const { id: meetingId } = await scheduled(board);
    expect(codeOf(await replyToMeeting(by(board.chair), { meetingId, ...APOLOGIES }))).toBe('ok');
    expect(codeOf(await replyToMeeting(by(board.chair), { meetingId, ...APOLOGIES }))).toBe('ok');
    expect(await kindsTold()).toEqual(['AttendanceRecorded', 'AttendanceReplied']);
    const row = () => reads().attendance.findFirstOrThrow({ where: { personId: board.chair.personId } });
    expect((await row()).mode).toBe('apologies');
    await replyToMeeting(by(board.chair), { meetingId, ...SAID });
    expect((await row()).mode).toBe('expected');
    expect(await reads().attendanceReply.findMany()).toMatchObject([{ reply: 'attending', reason: '' }]);
  });

  test('the officer records one for a member; nobody else does, and nobody once the meeting has started', async () => {
    const board = await aBody({ seats: 3 });
    const { id: meetingId } = await scheduled(board, NOW);
    const seatId = board.seats[1]?.id ?? '';
    expect(codeOf(await recordReply(by(board.officer), { meetingId, seatId, ...APOLOGIES }))).toBe('ok');
    expect(await reads().attendanceReply.findFirst()).toMatchObject({ recordedById: board.officer.personId });
    expect(codeOf(await recordReply(by(board.chair), { meetingId, seatId, ...SAID }))).toBe('not-permitted');
    expect(codeOf(await replyToMeeting(by(board.officer), { meetingId, ...SAID }))).toBe('not-permitted');
    expect(codeOf(await replyToMeeting(by(await aPerson()), { meetingId, ...SAID }))).toBe('not-found');
    const nowhere = { meetingId, seatId: 'nowhere', ...SAID };
    expect(codeOf(await recordReply(by(board.officer), nowhere))).toBe('seat-not-found');
    await startMeeting(by(board.officer), { meetingId });
    expect(codeOf(await replyToMeeting(by(board.deputy), { meetingId, ...SAID }))).toBe(
      'meeting-is-in-session',
    );
    const again = { meetingId, seatId, ...SAID };
    expect(codeOf(await recordReply(by(board.officer), again))).toBe('meeting-is-in-session');
    const { mode } = await reads().attendance.findFirstOrThrow({ where: { seatId } });
    expect(mode).toBe('apologies');
    // The reason stays before the officer and the chair, and no other member's, while the meeting sits.
    const seen = async (actor: BuiltBody['chair']) =>
      JSON.stringify(await attendancePage(actor, meetingId, NOW));
    expect(await seen(board.officer)).toContain('A funeral');
    expect(await seen(board.chair)).toContain('A funeral');
    expect(await seen(board.members[2] ?? board.deputy)).not.toContain('A funeral');
  });

  test('reasons are for the chair and the officer; who only follows sees neither replies nor forecast', async () => {
    const board = await aBody({ seats: 4, card: { quorum: { count: 3 } } });
    const { id } = await scheduled(board);
    const [, deputy, third] = board.members;
    await replyToMeeting(by(deputy ?? board.chair), { meetingId: id, ...APOLOGIES });
    const seen = async (actor: BuiltBody['chair']) => JSON.stringify(await meetingRoom(actor, id, NOW));
    expect(await seen(board.officer)).toContain('A funeral');
    expect(await seen(board.chair)).toContain('A funeral');
    expect(await seen(deputy ?? board.chair)).toContain('A funeral');
    expect(await seen(third ?? board.chair)).not.toContain('A funeral');
    expect(await forecast(third ?? board.chair, id)).toMatchObject({
      ...{ needed: 3, worst: 0, best: 3, verdict: 'at-risk', silent: 3 },
    });
    const observed = await aMeeting(board, { state: 'scheduled', startsAt: soon() });
    const observer = await aPerson();
    await write((tx) =>
      tx.meetingObserver.create({ data: { meetingId: observed.id, personId: observer.personId } }),
    );
    expect((await meetingRoom(observer, observed.id, NOW))?.replies).toMatchObject({
      ...{ own: null, all: null, said: null, forecast: null, mayReply: false },
    });
  });

  test('the desk asks who has not said, and warns the officer and the chair of a quorum not foreseen', async () => {
    const board = await aBody({ seats: 3, card: { quorum: { count: 3 } } });
    const { id: meetingId } = await scheduled(board);
    const tasks = async (actor: BuiltBody['chair']) =>
      (await deskPage(actor, { now: NOW, sessionId: '' })).items.map(({ task }) => task);
    expect(await tasks(board.deputy)).toEqual(['coming']);
    expect(await tasks(board.chair)).toEqual(['coming', 'quorum']);
    await replyToMeeting(by(board.deputy), { meetingId, ...APOLOGIES });
    expect(await tasks(board.deputy)).toEqual([]);
    expect(await tasks(board.officer)).toEqual(['quorum']);
    for (const actor of board.members) await replyToMeeting(by(actor), { meetingId, ...SAID });
    expect(await tasks(board.officer)).toEqual([]);
  });
});

describeOnEachDatabase('a substitute', () => {
  const aCommittee = async () => {
    const other = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const committee = await aBody({
      ...{ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 },
      card: { substitutes: 'Standing order 4' },
    });
    return { committee, substitute: other.deputy };
  };
  const sends = (substituteId: string) => ({ reply: 'substitute', reason: '', substituteId }) as const;

  test('may follow the meeting at once, holds the seat on its day, and the member holds it again the day after', async () => {
    const { committee, substitute } = await aCommittee();
    const { id: meetingId } = await scheduled(committee, NOW);
    const [chair, , member] = committee.members;
    const wish = { meetingId, ...sends(substitute.personId) };
    expect(codeOf(await replyToMeeting(by(member ?? committee.chair), wish))).toBe('ok');
    expect(await reads().meetingObserver.findMany()).toMatchObject([{ personId: substitute.personId }]);
    expect(codeOf(await replyToMeeting(by(committee.deputy), wish))).toBe('substitute-unfit');
    await startMeeting(by(committee.officer), { meetingId });
    const sits = async (personId: string, day: string) =>
      (await actorFor(personId, day)).seats.some(({ bodyId }) => bodyId === committee.id);
    const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
    expect(await Promise.all(days.map((day) => sits(substitute.personId, day)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(await Promise.all(days.map((day) => sits(member?.personId ?? '', day)))).toEqual([
      true,
      false,
      true,
    ]);
    const rows = await reads().attendance.findMany({ where: { meetingId } });
    expect(rows.map(({ personId }) => personId).toSorted()).toEqual(
      [chair?.personId, committee.deputy.personId, substitute.personId].toSorted(),
    );
  });

  test('comes only where the card has a rule, is somebody fit, and does not come when the member does', async () => {
    const { committee, substitute } = await aCommittee();
    const { id: meetingId } = await scheduled(committee);
    const member = committee.members[2] ?? committee.chair;
    const reply = (substituteId: string) => replyToMeeting(by(member), { meetingId, ...sends(substituteId) });
    expect(codeOf(await reply(committee.chair.personId))).toBe('substitute-unfit');
    expect(codeOf(await reply((await aPerson({ of: 'council' })).personId))).toBe('substitute-unfit');
    expect(codeOf(await reply(substitute.personId))).toBe('ok');
    await replyToMeeting(by(member), { meetingId, ...SAID });
    expect(await reads().meetingObserver.count()).toBe(0);
    const board = await aBody({ seats: 3 });
    const other = await scheduled(board);
    const asked = { meetingId: other.id, ...sends(substitute.personId) };
    expect(codeOf(await replyToMeeting(by(board.chair), asked))).toBe('no-substitutes');
  });
});
