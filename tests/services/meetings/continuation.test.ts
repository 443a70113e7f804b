import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { meetingCalendar } from '~/queries/calendar/meeting-calendar';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { seatPerson } from '~/services/bodies/seat-person';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { endMeeting } from '~/services/meetings/end-meeting';
import { giveContinuationNotice } from '~/services/meetings/give-continuation-notice';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import { queueMessages } from '~/services/messages/queue-messages';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const days = (after: number) => minutesLater(after * 24 * 60);
const members = () =>
  aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 3, card: { tie: 'lost' } });

async function anAdjourned(body: BuiltBody) {
  const meeting = await aMeeting(body);
  const meetingId = meeting.id;
  await adjournMeeting({ actor: body.officer, now: NOW }, { meetingId });
  const resume = async (after: number) =>
    codeOf(await resumeMeeting({ actor: body.officer, now: days(after) }, { meetingId }));
  const give = (after: number, on: string, actor = body.officer, from = '10:00') =>
    giveContinuationNotice({ actor, now: days(after) }, { meetingId, on, from });
  return { meeting, resume, give };
}

// NOW is 23 November 2026; the fourteenth day after it is 7 December.
describeOnEachDatabase('going on with an adjourned general meeting', () => {
  test('more than a fortnight later takes seven clear days’ notice of the day, once, and everybody is told', async () => {
    const body = await members();
    const { meeting, resume, give } = await anAdjourned(body);
    expect(await resume(15)).toBe('continuation-notice-missing');
    expect(codeOf(await give(1, '2027-03-28', body.officer, '01:30'))).toBe('no-such-time');
    expect((await meetingRoom(body.chair, meeting.id, days(1)))?.continuation).toMatchObject({
      ...{ adjournedOn: '2026-11-23', freeUntil: '2026-12-07', given: [] },
    });
    expect(codeOf(await give(8, '2026-12-08', body.members[2]))).toBe('not-permitted');
    expect(codeOf(await give(8, '2026-12-08', await aPerson()))).toBe('not-found');
    expect(codeOf(await give(8, '2026-11-30'))).toBe('meeting-in-past');
    expect(await give(8, '2026-12-08')).toMatchObject({
      refusal: { code: 'continuation-notice-short', days: 6, latest: '2026-11-30' },
    });
    expect(await reads().continuationNotice.count()).toBe(0);
    const both = await Promise.all([give(7, '2026-12-08'), give(7, '2026-12-08')]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect(await reads().continuationNotice.count()).toBe(1);
    expect((await happenings()).filter(({ kind }) => kind === 'ContinuationNoticed')).toHaveLength(1);
    for (const { personId } of body.members) {
      const where = { personId, text: { startsWith: 'An adjourned meeting goes on' } };
      expect(await reads().notification.count({ where })).toBe(1);
    }
    expect((await meetingRoom(body.chair, meeting.id, days(8)))?.continuation?.given).toHaveLength(1);
    // On no other day.
    expect(await resume(16)).toBe('continuation-notice-missing');
    expect(await resume(15)).toBe('ok');
    expect((await meetingRoom(body.chair, meeting.id, days(15)))?.continuation).toBeNull();
    expect(codeOf(await give(15, '2027-01-08'))).toBe('meeting-is-in-session');
  });

  test('a notice is of one adjournment, and within the fortnight none is needed', async () => {
    const body = await members();
    const { meeting, resume, give } = await anAdjourned(body);
    await give(1, '2026-12-28');
    expect(await resume(14)).toBe('ok');
    await adjournMeeting({ actor: body.officer, now: days(14) }, { meetingId: meeting.id });
    expect(await resume(35)).toBe('continuation-notice-missing');
  });

  test('a board needs none; the day that is said reaches everybody, and their calendars', async () => {
    const board = await aBody({ seats: 3 });
    const { meeting, resume, give } = await anAdjourned(board);
    const shown = async () => (await meetingRoom(board.chair, meeting.id, days(2)))?.continuation;
    const calendar = async () => {
      const entries = (await meetingCalendar(board.chair, meeting.id, days(1))) ?? [];
      return entries.map(({ startsAt, continues, cancelled }) => [
        startsAt.slice(0, 16),
        continues,
        cancelled,
      ]);
    };
    const [called] = await calendar();
    expect(await shown()).toMatchObject({ freeUntil: null, given: [] });
    expect(codeOf(await give(1, '2026-12-02', board.members[2]))).toBe('not-permitted');
    expect(codeOf(await give(1, '2026-12-02'))).toBe('ok');
    expect(codeOf(await give(2, '2026-12-03'))).toBe('ok');
    expect(codeOf(await give(2, '2026-12-03'))).toBe('ok');
    expect(await reads().continuationNotice.count()).toBe(2);
    expect((await shown())?.given[0]?.startsAt).toBe('2026-12-03T10:00:00.000Z');
    expect(await calendar()).toEqual([called, ['2026-12-03T10:00', true, false]]);
    await queueMessages(days(2));
    const mine = await reads().message.findMany({ where: { personId: board.chair.personId } });
    expect(mine.map(({ kind, facts }) => [kind, JSON.parse(facts).meeting.startsAt])).toContainEqual([
      'change',
      '2026-12-03T10:00:00.000Z',
    ]);
    // A board may go on before the day that was said; ended without it, that day leaves the calendars.
    expect(await resume(3)).toBe('ok');
    await endMeeting({ actor: board.officer, now: days(3) }, { meetingId: meeting.id });
    expect(await calendar()).toEqual([called, ['2026-12-03T10:00', true, true]]);
  });
});

describeOnEachDatabase('one person, one vote of a company’s members', () => {
  test('who acts for a member takes no seat meanwhile, and who is to take a seat acts for nobody then', async () => {
    const body = await members();
    const administrator = await aPerson({ administrator: true });
    const kit = await aPerson();
    const [first, , third] = body.seats;
    const seat = (fromOn: string) =>
      seatPerson(
        { actor: administrator, now: NOW },
        { seatId: third?.id ?? '', personId: kit.personId, fromOn },
      );
    const appoint = (untilOn: string) =>
      appointProxy(
        { actor: body.officer, now: NOW },
        {
          ...{ bodyId: body.id, seatId: first?.id ?? '', holderId: kit.personId, kind: 'proxy' },
          ...{ document: 'Letter', fromOn: '2026-11-01', untilOn },
        },
      );
    await endedOn(third?.id ?? '', '2026-11-30');
    expect(codeOf(await appoint('2026-12-31'))).toBe('ok');
    expect(codeOf(await seat('2026-12-31'))).toBe('acts-for-a-member');
    expect(codeOf(await seat('2027-01-01'))).toBe('ok');
    const other = await appointProxy(
      { actor: body.officer, now: NOW },
      {
        ...{ bodyId: body.id, seatId: body.seats[1]?.id ?? '', holderId: kit.personId, kind: 'proxy' },
        ...{ document: 'Letter', fromOn: '2027-01-01', untilOn: '2027-01-02' },
      },
    );
    expect(codeOf(other)).toBe('proxy-acts-already');
  });
});

async function endedOn(seatId: string, untilOn: string) {
  await write((tx) => tx.membership.updateMany({ where: { seatId }, data: { untilOn } }));
}
