import { expect, test } from 'vitest';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { minutesPage } from '~/queries/minutes/minutes-page';
import { openBallot } from '~/services/ballots/open-ballot';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { endMeeting } from '~/services/meetings/end-meeting';
import { openItem } from '~/services/meetings/open-item';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { startMeeting } from '~/services/meetings/start-meeting';
import { draftMinutes } from '~/services/minutes/draft-minutes';
import { aMotion } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

/** Calls a meeting to which so many come, and starts it half an hour late. */
async function tooFewCome(board: BuiltBody, come: number) {
  const meeting = await aMeeting(board, { state: 'scheduled', startsAt: NOW, items: [{}, {}] });
  const officer = (minute: number) => ({ actor: board.officer, now: minutesLater(minute) });
  for (const [index, { id: seatId }] of board.seats.entries()) {
    const record = index < come ? 'in-room' : 'apologies';
    await recordAttendance(officer(1), { meetingId: meeting.id, seatId, record });
  }
  await noticeOf(board, meeting);
  expect(codeOf(await startMeeting(officer(30), { meetingId: meeting.id }))).toBe('ok');
  return { ...meeting, officer };
}

describeOnEachDatabase('a meeting that never has its quorum', () => {
  test('opens, votes on nothing, is adjourned and ends, and its minutes say so', async () => {
    const board = await aBody({ seats: 5, card: { quorum: { count: 3 } } });
    const meeting = await tooFewCome(board, 2);
    const { officer, id: meetingId } = meeting;
    const room = await meetingRoom(board.chair, meetingId, minutesLater(31));
    expect(room?.quorum).toMatchObject({ counted: 2, needed: 3, state: 'inquorate-meeting' });
    await openItem(officer(31), { itemId: meeting.itemIds[0] ?? '' });
    const { motionId } = await aMotion(board, meeting);
    const ballot = await openBallot(
      { actor: board.chair, now: minutesLater(32) },
      { motionId, method: 'named' },
    );
    expect(codeOf(ballot)).toBe('inquorate');
    expect(codeOf(await adjournMeeting(officer(35), { meetingId }))).toBe('ok');
    expect(codeOf(await endMeeting(officer(36), { meetingId }))).toBe('ok');

    const drafted = await draftMinutes(officer(60), { meetingId });
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    const page = await minutesPage(board.officer, drafted.value.id);
    expect(page?.content).toMatchObject({
      quorum: 'Two members present; the quorum was 3. There was no quorum at any time.',
      present: [expect.stringContaining(board.chair.name), expect.stringContaining(board.deputy.name)],
    });
    expect(page?.content.apologies).toHaveLength(3);
    const lines = page?.content.items.flatMap((item) => item.lines.map(({ text }) => text)) ?? [];
    expect(lines.join(' ')).toMatch(/The meeting was adjourned at \d\d:\d\d\./);
    expect(lines.join(' ')).not.toContain('RESOLVED');
  });

  test('of a company’s members must be adjourned', async () => {
    const members = await aBody({ profile: 'trust-members', seats: 3, card: { quorum: { count: 2 } } });
    const meeting = await tooFewCome(members, 1);
    const room = await meetingRoom(members.officer, meeting.id, minutesLater(31));
    expect(room?.quorum).toMatchObject({ state: 'inquorate-meeting', still: ['must-adjourn'] });
  });
});
