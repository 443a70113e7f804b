import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { changeMeeting } from '~/services/meetings/change-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { replyToMeeting } from '~/services/meetings/reply-to-meeting';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const inTwentyDays = new Date(NOW.getTime() + 20 * 24 * 60 * 60_000);

describeOnEachDatabase('a meeting that is called', () => {
  test('changes its room, its name and whether on line, and everybody is told once', async () => {
    const board = await aBody({ seats: 3 });
    const { id } = await aMeeting(board, { state: 'scheduled', startsAt: inTwentyDays, items: [] });
    const by = { actor: board.officer, now: NOW };
    const wanted = { meetingId: id, title: 'Away day', place: 'The Corn Hall', onlineAllowed: false };
    expect(codeOf(await changeMeeting(by, { ...wanted, onlineAllowed: true }))).toBe('ok');
    const reply = { meetingId: id, reply: 'on-line', reason: '', substituteId: null } as const;
    expect(codeOf(await replyToMeeting({ actor: board.deputy, now: NOW }, reply))).toBe('ok');
    expect(codeOf(await changeMeeting(by, wanted))).toBe('ok');
    expect(codeOf(await changeMeeting(by, wanted))).toBe('ok');
    expect(await reads().meeting.findUnique({ where: { id } })).toMatchObject({
      ...{ title: 'Away day', place: 'The Corn Hall', onlineAllowed: false },
    });
    expect((await happenings()).filter(({ kind }) => kind === 'MeetingChanged')).toHaveLength(2);
    expect(await reads().attendanceReply.count({ where: { meetingId: id } })).toBe(0);
    const told = await reads().notification.findMany({ where: { personId: board.chair.personId } });
    expect(told.map(({ text }) => text)).toContainEqual(expect.stringContaining('The Corn Hall'));
  });

  test('is not changed by a member, by a stranger or after it was called off', async () => {
    const board = await aBody({ seats: 3 });
    const { id } = await aMeeting(board, { state: 'scheduled', startsAt: inTwentyDays, items: [] });
    const wanted = { meetingId: id, title: 'Away day', place: 'Elsewhere', onlineAllowed: true };
    expect(codeOf(await changeMeeting({ actor: board.deputy, now: NOW }, wanted))).toBe('not-permitted');
    expect(codeOf(await changeMeeting({ actor: await aPerson(), now: NOW }, wanted))).toBe('not-found');
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId: id, reason: 'Snow' });
    expect(codeOf(await changeMeeting({ actor: board.officer, now: NOW }, wanted))).not.toBe('ok');
    expect(await reads().meeting.count({ where: { place: 'Elsewhere' } })).toBe(0);
  });

  test('is one, though its form was sent twice at once', async () => {
    const board = await aBody({ seats: 3 });
    const call = (title = 'Ordinary meeting') =>
      createMeeting(
        { actor: board.officer, now: NOW },
        {
          ...{ bodyId: board.id, title, on: '2026-12-14', from: '10:00', until: '12:00', place: 'Room 1' },
          ...{ onlineAllowed: true, usualItems: true },
        },
      );
    const [one, two] = await Promise.all([call(), call()]);
    expect(one).toEqual(two);
    expect(await call('Special meeting')).not.toEqual(one);
    expect(await reads().meeting.count({ where: { bodyId: board.id } })).toBe(2);
  });
});
