import { expect, test } from 'vitest';
import type { MessageFacts } from '~/domain/message/message-facts';
import { reads } from '~/persistence/reads';
import { seatPerson } from '~/services/bodies/seat-person';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { replyToMeeting } from '~/services/meetings/reply-to-meeting';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { beginMessages, queueMessages } from '~/services/messages/queue-messages';
import { queueReminders } from '~/services/messages/queue-reminders';
import { setMailNews } from '~/services/messages/set-mail-news';
import { notify } from '~/services/notifications/notify';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const REAL = new Date('2026-11-23T09:00:00Z');
const days = (count: number) => minutesLater(count * 24 * 60);
const facts = async () =>
  (await reads().message.findMany({ orderBy: { queuedAt: 'asc' } })).map((row) => ({
    personId: row.personId,
    ...(JSON.parse(row.facts) as MessageFacts),
  }));
const kinds = async () => (await facts()).map(({ kind }) => kind);

describeOnEachDatabase('what messages follow from', () => {
  test('a house that begins says nothing of before, and each cause is seen once', async () => {
    const board = await aBody({ seats: 2 });
    const meeting = await aMeeting(board, { state: 'scheduled', startsAt: days(7) });
    await beginMessages();
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId: meeting.id });
    await beginMessages();
    expect(await queueMessages(REAL)).toBe(3);
    expect(await queueMessages(REAL)).toBe(0);
    expect(await kinds()).toEqual(['cancellation', 'cancellation', 'cancellation']);
    const other = await aMeeting(board, { state: 'scheduled', startsAt: days(7) });
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId: other.id });
    const both = await Promise.all([queueMessages(REAL), queueMessages(REAL)]);
    expect(both.toSorted()).toEqual([0, 3]);
  });

  test('an observer and a new member are invited to what is ahead, and nobody whose account is closed', async () => {
    const board = await aBody({ seats: 3, vacant: 1 });
    const actor = await aPerson({ administrator: true });
    const past = await aMeeting(board, { state: 'scheduled', startsAt: days(-1) });
    const ahead = await aMeeting(board, { state: 'scheduled', startsAt: days(7) });
    const next = await aMeeting(board, { state: 'scheduled', startsAt: days(14) });
    await aMeeting(board, { state: 'scheduled', startsAt: days(200) });
    const [observer, member, closed] = [await aPerson(), await aPerson(), await aPerson()];
    const invite = (meetingId: string, { personId }: typeof observer) =>
      inviteObserver({ actor: board.officer, now: NOW }, { meetingId, personId, role: 'Adviser' });
    await invite(past.id, observer);
    await invite(ahead.id, observer);
    await invite(ahead.id, closed);
    await write((tx) => tx.person.update({ where: { id: closed.personId }, data: { disabledAt: NOW } }));
    await seatPerson(
      { actor, now: NOW },
      {
        ...{ seatId: board.seats[2]?.id ?? '', personId: member.personId },
        ...{ fromOn: '2026-11-23', untilOn: '2027-01-31' },
      },
    );
    await queueMessages(REAL);
    expect(await facts()).toMatchObject([
      { kind: 'series', personId: member.personId, meetings: [{ id: ahead.id }, { id: next.id }] },
      { kind: 'invitation', personId: observer.personId, meeting: { id: ahead.id } },
    ]);
  });

  test('who asked for it hears of notifications, once for many, and only open titles are named', async () => {
    const board = await aBody({ seats: 2 });
    const open = await aPaper(board, { classification: 'public' });
    const exempt = await aPaper(board, { classification: 'exempt' });
    const willing = board.chair;
    await setMailNews({ actor: willing, now: NOW }, { wanted: true });
    await setMailNews({ actor: willing, now: NOW }, { wanted: true });
    const tell = (at: Date, text: string, href: string) =>
      write((tx) => notify(tx, at, { personIds: [willing.personId, board.deputy.personId], text, href }));
    await tell(minutesLater(1), 'A secret has come', `/papers/${exempt.ref}`);
    await queueMessages(REAL);
    await tell(minutesLater(2), 'A secret has come', `/papers/${exempt.ref}`);
    await tell(minutesLater(3), 'Fees has come', `/papers/${open.ref}`);
    await queueMessages(REAL);
    const { personId } = willing;
    expect(await facts()).toEqual([
      { personId, kind: 'news', count: 1, place: 'paper', title: null },
      { personId, kind: 'news', count: 2, place: 'paper', title: `${open.ref} Early help transfer` },
    ]);
    await setMailNews({ actor: willing, now: NOW }, { wanted: false });
    await tell(minutesLater(4), 'Fees has come', `/papers/${open.ref}`);
    expect(await queueMessages(REAL)).toBe(0);
  });

  test('a meeting called off before anybody was written to about it is only called off', async () => {
    const board = await aBody({ seats: 2 });
    const officer = { actor: board.officer, now: NOW };
    const called = await createMeeting(officer, {
      ...{ bodyId: board.id, title: 'Short', on: '2026-12-07', from: '10:00', until: '12:00' },
      ...{ place: 'Here', onlineAllowed: false, usualItems: false },
    });
    if (!called.ok) throw new Error(called.refusal.code);
    await cancelMeeting(officer, { meetingId: called.value.id, reason: 'A mistake' });
    await queueMessages(REAL);
    expect(await kinds()).toEqual(['cancellation', 'cancellation', 'cancellation']);
  });

  test('a meeting put off is a change and forgets the replies; an agenda published names open papers alone', async () => {
    const board = await aBody({ seats: 2 });
    const opened = await aPaper(board, { classification: 'exempt', content: { title: 'Opened' } });
    await write((tx) =>
      tx.paper.update({ where: { id: opened.id }, data: { classification: 'public', title: 'Opened' } }),
    );
    const exempt = await aPaper(board, { classification: 'exempt' });
    const open = await aPaper(board, { classification: 'public' });
    const { id: meetingId } = await aMeeting(board, {
      ...{ state: 'scheduled', startsAt: days(20) },
      items: [
        { title: 'Dismissal of a director', kind: 'other' },
        { title: 'A secret', paperId: exempt.id, versionNumber: 1 },
        { title: 'Fees', paperId: open.id, versionNumber: 1 },
        { title: 'A secret of old', paperId: opened.id, versionNumber: 1 },
      ],
    });
    const [chair, officer] = [
      { actor: board.chair, now: NOW },
      { actor: board.officer, now: NOW },
    ];
    await replyToMeeting(chair, { meetingId, reply: 'apologies', reason: '', substituteId: null });
    const when = { on: '2027-01-25', from: '10:00', until: '12:00', reason: 'Snow' };
    expect(codeOf(await postponeMeeting(officer, { meetingId, ...when }))).toBe('ok');
    expect(await reads().attendanceReply.count()).toBe(0);
    expect(await reads().attendance.count({ where: { mode: 'expected' } })).toBe(2);
    const version = async () =>
      (await reads().meeting.findUniqueOrThrow({ where: { id: meetingId } })).agendaVersion;
    expect(codeOf(await signOffAgenda(chair, { meetingId, basedOn: await version(), forId: null }))).toBe(
      'ok',
    );
    expect(codeOf(await publishAgenda(officer, { meetingId, basedOn: await version() }))).toBe('ok');
    // The mail lists the edition, whatever the officer does to the agenda before it is written.
    await write((tx) => tx.agendaItem.deleteMany({ where: { meetingId, number: { in: [1, 3] } } }));
    await queueMessages(REAL);
    const written = await facts();
    expect(written.find(({ kind }) => kind === 'agenda')).toMatchObject({
      business: [{ number: '1' }, { number: '2' }, { number: '3' }, { number: '4' }],
    });
    expect(written.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array(3).fill('agenda'),
      ...Array(3).fill('change'),
    ]);
    expect(written.find(({ kind }) => kind === 'change')).toMatchObject({
      meeting: { startsAt: '2027-01-25T10:00:00.000Z' },
    });
    const all = JSON.stringify(written);
    expect(all).toContain(open.content.title);
    expect(all.split(open.content.title)).toHaveLength(4);
    expect(all).not.toMatch(/secret|Dismissal|Opened/);
  });

  test('who has not answered is reminded once, three days before', async () => {
    const board = await aBody({ seats: 4, vacant: 1 });
    await aMeeting(board, {
      ...{ state: 'scheduled', startsAt: days(3) },
      modes: ['expected', 'apologies', 'expected'],
    });
    await aMeeting(board, { state: 'scheduled', startsAt: days(4) });
    expect(await queueReminders({ now: minutesLater(-1), realNow: REAL })).toBe(0);
    expect(await queueReminders({ now: NOW, realNow: REAL })).toBe(2);
    expect(await queueReminders({ now: NOW, realNow: REAL })).toBe(0);
    expect(await kinds()).toEqual(['reminder', 'reminder']);
  });
});
