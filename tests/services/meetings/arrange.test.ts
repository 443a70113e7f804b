import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { declareInterest } from '~/services/meetings/declare-interest';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { moveAgendaItem } from '~/services/meetings/move-agenda-item';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const call = (board: BuiltBody) => ({
  bodyId: board.id,
  title: 'Ordinary meeting',
  on: '2026-12-07',
  from: '10:00',
  until: '12:30',
  place: 'Donmere Town Hall',
  onlineAllowed: true,
  usualItems: true,
});
const by = (actor: BuiltBody['officer']) => ({ actor, now: NOW });
const agenda = (meetingId: string) =>
  reads().agendaItem.findMany({
    where: { meetingId },
    orderBy: { number: 'asc' },
    select: { number: true, title: true },
  });
const titles = async (meetingId: string) =>
  (await agenda(meetingId)).map(({ number, title }) => `${number} ${title}`);
const no = (code: string) => ({ ok: false, refusal: { code } });

describeOnEachDatabase('calling a meeting', () => {
  test('expects everybody who holds a seat, the chair to preside, and says so once', async () => {
    const board = await aBody({ seats: 5, vacant: 2 });
    const called = await createMeeting(by(board.officer), call(board));
    if (!called.ok) throw new Error(called.refusal.code);
    const meeting = await reads().meeting.findUniqueOrThrow({
      where: { id: called.value.id },
      include: { attendance: true },
    });
    expect(meeting).toMatchObject({
      state: 'scheduled',
      presidingSeatId: board.seats[0]?.id,
      liveVersion: 2,
    });
    expect(meeting.startsAt.toISOString()).toBe('2026-12-07T10:00:00.000Z');
    expect(meeting.attendance.map(({ mode }) => mode)).toEqual(['expected', 'expected', 'expected']);
    expect(await titles(meeting.id)).toEqual([
      '1 Welcome and apologies',
      '2 Declarations of interest',
      '3 Forward plan',
      '4 Any other business',
    ]);
    expect(await reads().event.findMany({ select: { kind: true, version: true } })).toEqual([
      { kind: 'MeetingCreated', version: 2 },
    ]);
  });

  test('takes local times as London’s, summer too', async () => {
    const board = await aBody();
    const called = await createMeeting(by(board.officer), { ...call(board), on: '2027-06-07' });
    if (!called.ok) throw new Error(called.refusal.code);
    const meeting = await reads().meeting.findUniqueOrThrow({ where: { id: called.value.id } });
    expect(meeting.startsAt.toISOString()).toBe('2027-06-07T09:00:00.000Z');
  });

  test.each([
    ['a day that has passed', { on: '2026-11-22' }, 'meeting-in-past'],
    ['an end before its start', { until: '09:00' }, 'ends-before-start'],
  ])('refuses %s and writes nothing', async (_, wrong, code) => {
    const board = await aBody();
    expect(await createMeeting(by(board.officer), { ...call(board), ...wrong })).toEqual(no(code));
    expect(await reads().meeting.count()).toBe(0);
    expect(await reads().event.count()).toBe(0);
  });

  test('is for the officer of the body', async () => {
    const board = await aBody();
    const other = await aBody({ code: 'FAR' });
    expect(await createMeeting(by(board.chair), call(board))).toMatchObject(no('not-permitted'));
    expect(await createMeeting(by(other.officer), call(board))).toEqual(no('not-found'));
  });

  test('is not for a body that one person decides for', async () => {
    const desk = await aBody({ of: 'department', profile: 'secretary-of-state', seats: 1 });
    expect(await createMeeting(by(desk.officer), call(desk))).toEqual(no('body-does-not-meet'));
  });

  test('may be called off before it begins', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    expect(await cancelMeeting(by(board.officer), { meetingId: meeting.id })).toEqual({
      ok: true,
      value: true,
    });
    const sitting = await aMeeting(board);
    expect(await cancelMeeting(by(board.officer), { meetingId: sitting.id })).toEqual(
      no('meeting-is-in-session'),
    );
  });
});

describeOnEachDatabase('the agenda', () => {
  const three = { state: 'scheduled' as const, items: [{ title: 'A' }, { title: 'B' }, { title: 'C' }] };

  test('grows at its end', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, three);
    const item = { meetingId: meeting.id, title: 'Any other business', kind: 'other' as const, minutes: 5 };
    expect(await addAgendaItem(by(board.officer), item)).toMatchObject({ ok: true });
    expect(await titles(meeting.id)).toEqual(['1 A', '2 B', '3 C', '4 Any other business']);
  });

  test('is not the members’ to change', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, three);
    const item = { meetingId: meeting.id, title: 'Mine', kind: 'other' as const, minutes: 5 };
    expect(await addAgendaItem(by(board.deputy), item)).toMatchObject(no('not-permitted'));
    expect(await addAgendaItem(by(await aPerson()), item)).toEqual(no('not-found'));
    expect(await titles(meeting.id)).toHaveLength(3);
  });

  test('changes order, and keeps its numbers without a gap when an item goes', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, three);
    const [a = '', b = '', c = ''] = meeting.itemIds;
    await moveAgendaItem(by(board.officer), { itemId: c, to: 'earlier' });
    expect(await titles(meeting.id)).toEqual(['1 A', '2 C', '3 B']);
    await moveAgendaItem(by(board.officer), { itemId: a, to: 'later' });
    expect(await titles(meeting.id)).toEqual(['1 C', '2 A', '3 B']);
    expect(await moveAgendaItem(by(board.officer), { itemId: c, to: 'earlier' })).toEqual({
      ok: true,
      value: true,
    });
    await removeAgendaItem(by(board.officer), { itemId: c });
    expect(await titles(meeting.id)).toEqual(['1 A', '2 B']);
    expect(await removeAgendaItem(by(board.officer), { itemId: c })).toEqual(no('not-found'));
    expect(await removeAgendaItem(by(board.officer), { itemId: b })).toEqual({ ok: true, value: true });
  });

  test('keeps what has begun and what something hangs on', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { items: [{ state: 'current' }, {}] });
    const [begun = '', used = ''] = meeting.itemIds;
    expect(await removeAgendaItem(by(board.officer), { itemId: begun })).toEqual(no('item-begun'));
    expect(await moveAgendaItem(by(board.officer), { itemId: used, to: 'earlier' })).toEqual(
      no('item-begun'),
    );
    await declareInterest(by(board.chair), { itemId: used, kind: 'other', interest: 'I chair the charity.' });
    expect(await removeAgendaItem(by(board.officer), { itemId: used })).toEqual(no('item-used'));
  });

  test('two who add at once get a number each', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled', items: [] });
    const add = (title: string) =>
      addAgendaItem(by(board.officer), { meetingId: meeting.id, title, kind: 'other', minutes: 5 });
    await Promise.all([add('A'), add('B'), add('C')]);
    expect((await agenda(meeting.id)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describeOnEachDatabase('an observer', () => {
  test('is invited once, and told', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    const guest = await aPerson({ of: 'council' });
    const invitation = { meetingId: meeting.id, personId: guest.personId, role: 'Head of finance' };
    expect(await inviteObserver(by(board.officer), invitation)).toEqual({ ok: true, value: true });
    expect(await inviteObserver(by(board.officer), invitation)).toEqual({ ok: true, value: true });
    expect(await reads().meetingObserver.count()).toBe(1);
    expect(await reads().notification.count({ where: { personId: guest.personId } })).toBe(1);
  });

  test('is not a member, nor nobody', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    const invite = (personId: string) =>
      inviteObserver(by(board.officer), { meetingId: meeting.id, personId, role: '' });
    expect(await invite(board.deputy.personId)).toEqual(no('belongs-to-meeting'));
    expect(await invite(board.officer.personId)).toEqual(no('belongs-to-meeting'));
    expect(await invite('nobody')).toEqual(no('person-not-found'));
  });
});
