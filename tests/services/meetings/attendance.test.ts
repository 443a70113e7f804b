import { expect, test } from 'vitest';
import type { AttendanceRecord } from '~/domain/meeting/attendance';
import { reads } from '~/persistence/reads';
import { attendMeeting } from '~/services/meetings/attend-meeting';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const by = (actor: BuiltBody['officer']) => ({ actor, now: NOW });
const no = (code: string) => ({ ok: false, refusal: { code } });
const done = { ok: true, value: true };
const record = (
  board: BuiltBody,
  meeting: BuiltMeeting,
  index: number,
  what: AttendanceRecord,
  actor = board.officer,
) =>
  recordAttendance(by(actor), { meetingId: meeting.id, seatId: board.seats[index]?.id ?? '', record: what });
const rowOf = (board: BuiltBody, meeting: BuiltMeeting, index: number) =>
  reads().attendance.findUnique({
    where: { meetingId_seatId: { meetingId: meeting.id, seatId: board.seats[index]?.id ?? '' } },
    select: { mode: true, arrivedAt: true, leftAt: true },
  });

describeOnEachDatabase('recorded attendance', () => {
  test('keeps when a member came, left and came back, and tells each', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { modes: ['in-room', 'expected'] });
    expect(await record(board, meeting, 1, 'in-room')).toEqual(done);
    expect(await rowOf(board, meeting, 1)).toEqual({ mode: 'in-room', arrivedAt: NOW, leftAt: null });
    await record(board, meeting, 1, 'left');
    expect(await rowOf(board, meeting, 1)).toMatchObject({ leftAt: NOW });
    await record(board, meeting, 1, 'returned');
    await record(board, meeting, 1, 'returned');
    expect(await rowOf(board, meeting, 1)).toMatchObject({ leftAt: null });
    const events = await reads().event.findMany({
      orderBy: { seq: 'asc' },
      select: { kind: true, facts: true },
    });
    expect(events.map(({ facts }) => JSON.parse(facts).mode)).toEqual(['in-room', 'left', 'returned']);
  });

  test('is for the officer and whoever presides', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    expect(await record(board, meeting, 2, 'left', board.chair)).toEqual(done);
    expect(await record(board, meeting, 1, 'left', board.deputy)).toMatchObject(no('not-permitted'));
    expect(await record(board, meeting, 1, 'left', await aPerson())).toEqual(no('not-found'));
    expect(await rowOf(board, meeting, 1)).toMatchObject({ leftAt: null });
  });

  test('refuses a vacant seat and what could not have been', async () => {
    const board = await aBody({ seats: 4, vacant: 1 });
    const meeting = await aMeeting(board, { modes: ['in-room', 'expected'], onlineAllowed: false });
    expect(await record(board, meeting, 3, 'in-room')).toEqual(no('seat-not-found'));
    expect(await record(board, meeting, 1, 'left')).toEqual(no('never-came'));
    expect(await record(board, meeting, 1, 'on-line')).toEqual(no('not-held-on-line'));
    expect(await reads().event.count()).toBe(0);
  });

  test('who leaves keeps a vote cast and cannot have been away all along', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, ['for', 'against']);
    expect(await record(board, meeting, 1, 'apologies')).toEqual(no('took-part'));
    expect(await record(board, meeting, 1, 'left')).toEqual(done);
    expect(await reads().vote.count({ where: { ballotId: ballot.id } })).toBe(2);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(3);
  });

  test('two records at once are both told, in order', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { modes: ['in-room', 'expected'] });
    await Promise.all([
      record(board, meeting, 1, 'in-room'),
      record(board, meeting, 1, 'on-line', board.chair),
    ]);
    expect(await rowOf(board, meeting, 1)).toMatchObject({ mode: 'on-line', arrivedAt: NOW });
    const versions = await reads().event.findMany({ orderBy: { seq: 'asc' }, select: { version: true } });
    expect(versions.map(({ version }) => version)).toEqual([2, 3]);
  });
});

describeOnEachDatabase('a member’s own word', () => {
  const attend = (
    board: BuiltBody,
    meeting: BuiltMeeting,
    what: 'on-line' | 'left' | 'apologies',
    actor = board.deputy,
  ) => attendMeeting({ actor, now: minutesLater(5) }, { meetingId: meeting.id, record: what });

  test('joins on line, leaves, and joins again', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { modes: ['in-room', 'expected'] });
    expect(await attend(board, meeting, 'on-line')).toEqual(done);
    expect(await rowOf(board, meeting, 1)).toMatchObject({ mode: 'on-line', leftAt: null });
    await attend(board, meeting, 'left');
    expect(await rowOf(board, meeting, 1)).toMatchObject({ leftAt: minutesLater(5) });
    await attend(board, meeting, 'on-line');
    expect(await rowOf(board, meeting, 1)).toMatchObject({ mode: 'on-line', leftAt: null });
  });

  test('does not undo what the officer recorded', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    expect(await attend(board, meeting, 'on-line')).toEqual(done);
    expect(await rowOf(board, meeting, 1)).toMatchObject({ mode: 'in-room' });
  });

  test('sends apologies beforehand', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    expect(await attend(board, meeting, 'apologies')).toEqual(done);
    expect(await rowOf(board, meeting, 1)).toMatchObject({ mode: 'apologies' });
  });

  test('is for those who have a seat', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    expect(await attend(board, meeting, 'on-line', board.officer)).toMatchObject(no('not-permitted'));
    expect(await attend(board, meeting, 'on-line', await aPerson())).toEqual(no('not-found'));
  });
});
