import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { closeItem } from '~/services/meetings/close-item';
import { endMeeting } from '~/services/meetings/end-meeting';
import { openItem } from '~/services/meetings/open-item';
import { preside } from '~/services/meetings/preside';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const by = (actor: BuiltBody['officer']) => ({ actor, now: NOW });
const meetingNow = (id: string) => reads().meeting.findUniqueOrThrow({ where: { id } });
const itemNow = (id = '') => reads().agendaItem.findUniqueOrThrow({ where: { id } });
const kinds = async () => (await reads().event.findMany({ orderBy: { seq: 'asc' } })).map(({ kind }) => kind);
const no = (code: string) => ({ ok: false, refusal: { code } });
const done = { ok: true, value: true };
const scheduled = { state: 'scheduled', items: [{}, {}] } as const;

describeOnEachDatabase('starting', () => {
  test('the chair presides who is here, and the members are told', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board, { ...scheduled, modes: ['in-room', 'expected', 'apologies'] });
    expect(await startMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(done);
    expect(await meetingNow(meeting.id)).toMatchObject({
      state: 'in-session',
      presidingSeatId: board.seats[0]?.id,
      startedAt: NOW,
    });
    const told = await reads().notification.findMany({ select: { personId: true } });
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [board.chair, board.deputy].map((one) => one.personId).sort(),
    );
  });

  test('the deputy presides when the chair is away; another member when chosen', async () => {
    const board = await aBody({ seats: 3 });
    const first = await aMeeting(board, { ...scheduled, modes: ['apologies', 'in-room', 'in-room'] });
    await startMeeting(by(board.officer), { meetingId: first.id });
    expect((await meetingNow(first.id)).presidingSeatId).toBe(board.seats[1]?.id);
    const second = await aMeeting(board, { ...scheduled, modes: ['apologies', 'apologies', 'in-room'] });
    expect(await startMeeting(by(board.officer), { meetingId: second.id })).toEqual(no('nobody-presides'));
    const third = { meetingId: second.id, presidingSeatId: board.seats[2]?.id };
    expect(await startMeeting(by(board.officer), third)).toEqual(done);
    expect((await meetingNow(second.id)).presidingSeatId).toBe(board.seats[2]?.id);
  });

  test('never before the day for which it was called, so that no notice is cut short', async () => {
    const board = await aBody({ seats: 3 });
    const startsAt = minutesLater(3 * 24 * 60);
    const modes = ['in-room', 'in-room', 'in-room'] as const;
    const meeting = await aMeeting(board, { ...scheduled, modes, startsAt });
    expect(await startMeeting(by(board.officer), { meetingId: meeting.id })).toMatchObject(
      no('meeting-not-yet'),
    );
    expect((await meetingNow(meeting.id)).state).toBe('scheduled');
    expect(await kinds()).toEqual([]);
    const thatDay = new Date(startsAt.getTime() - 60 * 60_000);
    const early = { actor: board.officer, now: thatDay };
    expect(await startMeeting(early, { meetingId: meeting.id })).toEqual(done);
  });

  test('who is on line presides only where that counts as present', async () => {
    const modes = ['on-line', 'in-room', 'in-room'] as const;
    const board = await aBody({ seats: 3 });
    const cabinet = await aBody({ seats: 3, of: 'council', profile: 'cabinet' });
    for (const [body, seat] of [
      [board, 0],
      [cabinet, 1],
    ] as const) {
      const meeting = await aMeeting(body, { ...scheduled, modes });
      await startMeeting(by(body.officer), { meetingId: meeting.id });
      expect((await meetingNow(meeting.id)).presidingSeatId).toBe(body.seats[seat]?.id);
    }
  });

  test('twice is once, and a member cannot', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { ...scheduled, modes: ['in-room'] });
    expect(await startMeeting(by(board.deputy), { meetingId: meeting.id })).toMatchObject(
      no('not-permitted'),
    );
    expect(await startMeeting(by(await aPerson()), { meetingId: meeting.id })).toEqual(no('not-found'));
    expect(await kinds()).toEqual([]);
    const both = await Promise.all([
      startMeeting(by(board.officer), { meetingId: meeting.id }),
      startMeeting(by(board.chair), { meetingId: meeting.id }),
    ]);
    expect(both).toEqual([done, done]);
    expect((await kinds()).filter((kind) => kind === 'MeetingStarted')).toHaveLength(1);
  });
});

describeOnEachDatabase('adjourning, resuming, ending', () => {
  test('goes there and back, and ends with the item in hand done', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    expect(await adjournMeeting(by(board.chair), { meetingId: meeting.id })).toEqual(done);
    expect(await openItem(by(board.chair), { itemId: meeting.itemIds[1] ?? '' })).toEqual(
      no('meeting-is-adjourned'),
    );
    expect(await resumeMeeting(by(board.chair), { meetingId: meeting.id })).toEqual(done);
    expect(await endMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(done);
    expect(await endMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(done);
    expect(await meetingNow(meeting.id)).toMatchObject({ state: 'ended', endedAt: NOW, currentItemId: null });
    expect(await itemNow(meeting.itemIds[0])).toMatchObject({ state: 'done' });
    expect(await itemNow(meeting.itemIds[1])).toMatchObject({ state: 'to-come' });
    expect(await resumeMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(no('meeting-is-ended'));
    expect(await kinds()).toEqual(['MeetingAdjourned', 'MeetingResumed', 'ItemClosed', 'MeetingEnded']);
  });

  test('waits for an open ballot, and to end for the declaration', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    const before = await meetingNow(meeting.id);
    expect(await adjournMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(no('ballot-is-open'));
    expect(await endMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(no('ballot-is-open'));
    expect(await meetingNow(meeting.id)).toEqual(before);
    await theyVote(board, ballot, ['for', 'for', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    expect(await endMeeting(by(board.officer), { meetingId: meeting.id })).toEqual(done);
    expect((await itemNow(meeting.itemIds[0])).result).toBe('Carried');
  });
});

describeOnEachDatabase('items', () => {
  test('one is in hand: opening the next closes it', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    const [first = '', second = ''] = meeting.itemIds;
    expect(await openItem(by(board.officer), { itemId: second })).toEqual(done);
    expect(await openItem(by(board.officer), { itemId: second })).toEqual(done);
    expect((await meetingNow(meeting.id)).currentItemId).toBe(second);
    expect(await itemNow(first)).toMatchObject({ state: 'done', closedAt: NOW });
    expect(await kinds()).toEqual(['ItemClosed', 'ItemOpened']);
  });

  test('one closes with what is said of it, and may be taken up again', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    const [first = '', second = ''] = meeting.itemIds;
    expect(await closeItem(by(board.officer), { itemId: second, result: 'Noted' })).toEqual(
      no('item-not-in-hand'),
    );
    expect(await closeItem(by(board.officer), { itemId: first, result: 'Noted' })).toEqual(done);
    expect(await closeItem(by(board.officer), { itemId: first, result: 'Noted' })).toEqual(done);
    expect(await itemNow(first)).toMatchObject({ state: 'done', result: 'Noted' });
    expect(await openItem(by(board.officer), { itemId: first })).toEqual(done);
    expect(await itemNow(first)).toMatchObject({ state: 'current', result: '', closedAt: null });
  });

  test('a ballot holds the item', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    await anOpenBallot(board, meeting);
    const [first = '', second = ''] = meeting.itemIds;
    expect(await openItem(by(board.officer), { itemId: second })).toEqual(no('ballot-is-open'));
    expect(await closeItem(by(board.officer), { itemId: first })).toEqual(no('ballot-is-open'));
  });

  test('are not opened by members or before the meeting', async () => {
    const board = await aBody();
    const sitting = await aMeeting(board, { items: [{}] });
    expect(await openItem(by(board.deputy), { itemId: sitting.itemIds[0] ?? '' })).toMatchObject(
      no('not-permitted'),
    );
    const coming = await aMeeting(board, scheduled);
    expect(await openItem(by(board.officer), { itemId: coming.itemIds[0] ?? '' })).toEqual(
      no('meeting-is-scheduled'),
    );
  });
});

describeOnEachDatabase('presiding', () => {
  test('passes to the deputy when the chair leaves, and back by hand', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const [chair, deputy] = board.seats.map(({ id }) => id);
    const record = (seatId = '', what: 'left' | 'returned') =>
      recordAttendance(by(board.officer), { meetingId: meeting.id, seatId, record: what });
    await record(chair, 'left');
    expect((await meetingNow(meeting.id)).presidingSeatId).toBe(deputy);
    await record(chair, 'returned');
    expect((await meetingNow(meeting.id)).presidingSeatId).toBe(deputy);
    expect(await preside(by(board.officer), { meetingId: meeting.id, seatId: chair ?? '' })).toEqual(done);
    expect((await meetingNow(meeting.id)).presidingSeatId).toBe(chair);
    expect(await reads().notification.count({ where: { personId: board.chair.personId } })).toBe(1);
  });

  test('is for a member who is here', async () => {
    const board = await aBody({ seats: 4, vacant: 1 });
    const meeting = await aMeeting(board, { modes: ['in-room', 'in-room', 'apologies'] });
    const take = (index: number, actor = board.officer) =>
      preside(by(actor), { meetingId: meeting.id, seatId: board.seats[index]?.id ?? '' });
    expect(await take(2)).toEqual(no('presider-not-here'));
    expect(await take(3)).toEqual(no('seat-not-found'));
    expect(await take(1, board.deputy)).toMatchObject(no('not-permitted'));
    expect(await take(0)).toEqual(done);
    expect(await kinds()).toEqual([]);
  });
});
