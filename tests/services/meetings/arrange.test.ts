import { expect, test } from 'vitest';
import { minutesContentOf } from '~/persistence/minutes/minutes-content-of';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { declareInterest } from '~/services/meetings/declare-interest';
import { endInvitation } from '~/services/meetings/end-invitation';
import { insideNow } from '~/services/meetings/inside-now';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { letObserversSpeak } from '~/services/meetings/let-observers-speak';
import { moveAgendaItem } from '~/services/meetings/move-agenda-item';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { queueMessages } from '~/services/messages/queue-messages';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
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
    ['a start that the clocks leave out', { on: '2027-03-28', from: '01:30' }, 'no-such-time'],
    ['an end that they leave out', { on: '2027-03-28', from: '00:30', until: '01:00' }, 'no-such-time'],
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

  test('may be called off before it begins, and who follows it is told as the members are', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    const { personId } = await aPerson();
    await inviteObserver(by(board.officer), { meetingId: meeting.id, personId, role: 'Partner' });
    expect(await cancelMeeting(by(board.officer), { meetingId: meeting.id })).toEqual({
      ok: true,
      value: true,
    });
    const told = { text: { startsWith: 'Called off. ' } };
    for (const id of [personId, board.chair.personId])
      expect(await reads().notification.count({ where: { ...told, personId: id } })).toBe(1);
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

  test('is un-invited by the officer or who presides: told, written to, and of the meeting no more', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(60 * 24 * 9) });
    const guest = await aPerson({ of: 'council' });
    const who = { meetingId: meeting.id, personId: guest.personId };
    const end = (actor = board.officer) => endInvitation(by(actor), who);
    expect(await end()).toEqual(no('not-invited'));
    await inviteObserver(by(board.officer), { ...who, role: 'Head of finance' });
    await queueMessages(NOW);
    expect((await agendaPage(board.officer, meeting.id, NOW))?.guests).toMatchObject(
      [who.personId].map((personId) => ({ personId })),
    );
    expect((await agendaPage(guest, meeting.id, NOW))?.guests).toEqual([]);
    const refusal = expect.objectContaining({ code: 'not-permitted' });
    for (const actor of [board.deputy, guest]) expect(await end(actor)).toEqual({ ok: false, refusal });
    expect(await end(await aPerson({ administrator: true }))).toEqual(no('not-found'));
    // At once and twice it is ended once.
    for (const ended of await Promise.all([end(), end(board.chair)]))
      expect(ended).toEqual({ ok: true, value: true });
    expect(await agendaPage(guest, meeting.id, NOW)).toBeNull();
    expect(await reads().invitationEnded.findMany()).toMatchObject([{ ...who, role: 'Head of finance' }]);
    const texts = (await reads().notification.findMany({ where: { personId: guest.personId } })).map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text.includes('has ended'))).toHaveLength(1);
    await queueMessages(NOW);
    const mails = await reads().message.findMany({ where: { personId: guest.personId } });
    expect(mails.map(({ kind }) => kind).toSorted()).toEqual(['invitation', 'invitation-ended']);
    // Invited again they follow it again.
    expect(await inviteObserver(by(board.officer), { ...who, role: '' })).toEqual({ ok: true, value: true });
    expect(await agendaPage(guest, meeting.id, NOW)).not.toBeNull();
  });

  test('un-invited while it sits loses a hand and the private ballot, and stands in the minutes; not once it is over', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const guest = await aPerson({ of: 'council', name: 'Nell Ostrowska' });
    const who = { meetingId: meeting.id, personId: guest.personId };
    await inviteObserver(by(board.officer), { ...who, role: '' });
    await letObserversSpeak(by(board.chair), { meetingId: meeting.id, may: true });
    await askToSpeak(by(guest), { meetingId: meeting.id });
    const ballot = await anOpenBallot(board, meeting);
    await write((tx) =>
      tx.ballot.update({ where: { id: ballot.id }, data: { stayIds: `a ${guest.personId} b` } }),
    );
    const place = { meetingId: meeting.id, bodyId: board.id };
    const stay = { stays: [guest], day: londonDate(NOW.toISOString()) };
    const inside = () => write((tx) => insideNow(tx, place, stay));
    expect(await inside()).toBe(guest.personId);
    expect(await endInvitation(by(board.chair), who)).toEqual({ ok: true, value: true });
    // Nor of the next ballot while the public is out.
    expect(await inside()).toBe('');
    expect(await reads().speakerRequest.findMany()).toMatchObject([{ state: 'lowered' }]);
    expect(await reads().ballot.findUnique({ where: { id: ballot.id } })).toMatchObject({ stayIds: 'a b' });
    const content = await minutesContentOf(reads(), meeting.id);
    expect(content?.inAttendance.some((line) => line.startsWith('Nell Ostrowska (until '))).toBe(true);
    await inviteObserver(by(board.officer), { ...who, role: '' });
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'ended' } }));
    expect(await endInvitation(by(board.officer), who)).toMatchObject({ ok: false });
  });

  test('who comes as a substitute is not un-invited: the member’s reply says who comes', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board, { state: 'scheduled' });
    const guest = await aPerson({ of: 'council' });
    const who = { meetingId: meeting.id, personId: guest.personId };
    await inviteObserver(by(board.officer), { ...who, role: '' });
    const seat = board.seats[1];
    await write((tx) =>
      tx.attendanceReply.create({
        data: {
          ...{ id: 'r', meetingId: meeting.id, seatId: seat?.id ?? '', personId: seat?.personId ?? '' },
          ...{ reply: 'substitute', substituteId: guest.personId, at: NOW },
        },
      }),
    );
    expect(await endInvitation(by(board.officer), who)).toEqual(no('comes-as-substitute'));
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
