import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { addDays } from '~/domain/shared/calendar';
import { minutesContentOf } from '~/persistence/minutes/minutes-content-of';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { agreeToNotice } from '~/services/meetings/agree-to-notice';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, kindsTold } from '../../support/happenings';

async function aGeneralMeeting(seats = 3) {
  const body = await aBody({
    ...{ of: 'council', code: 'MEM', profile: 'trust-members', seats },
    card: { quorum: { count: 1 }, tie: 'lost' },
  });
  const meeting = await aMeeting(body, { state: 'scheduled', modes: ['in-room', 'in-room', 'in-room'] });
  const agree = (seat: number, actor: Actor | undefined, document = '', now = NOW) => {
    if (!actor) throw new Error('nobody');
    return agreeToNotice(
      { actor, now },
      { meetingId: meeting.id, seatId: body.seats[seat]?.id ?? '', document },
    );
  };
  const start = () => startMeeting({ actor: body.officer, now: NOW }, { meetingId: meeting.id });
  return { body, meeting, agree, start };
}

describeOnEachDatabase('shorter notice of a general meeting', () => {
  it('is refused until enough members agree, by themselves or through the officer; then it begins, and is minuted', async () => {
    const { body, meeting, agree, start } = await aGeneralMeeting();
    expect(codeOf(await start())).toBe('general-meeting-not-noticed');
    await noticeOf(body, meeting, { daysAgo: 3 });
    expect(codeOf(await start())).toBe('general-meeting-short-notice');
    expect(codeOf(await agree(0, body.members[0]))).toBe('ok');
    expect(codeOf(await agree(0, body.members[0]))).toBe('ok');
    expect(codeOf(await agree(1, body.members[0], 'Letter'))).toBe('consent-not-yours');
    expect(codeOf(await agree(1, body.officer))).toBe('consent-document-missing');
    expect(codeOf(await agree(1, body.officer, 'Letter of 20 November'))).toBe('ok');
    expect(codeOf(await agree(2, await aPerson()))).toBe('not-found');
    expect(await start()).toMatchObject({ refusal: { agreed: 2, needed: 3, days: 2, needs: 14 } });
    const page = await meetingRoom(body.members[2] ?? body.chair, meeting.id, NOW);
    expect(page?.consents?.standing).toMatchObject({ agreed: 2, needed: 3, enough: false });
    expect(page?.consents?.seats.map(({ may }) => may)).toEqual([false, false, true]);
    expect(codeOf(await agree(2, body.members[2]))).toBe('ok');
    expect(codeOf(await start())).toBe('ok');
    expect((await meetingRoom(body.chair, meeting.id, NOW))?.consents?.standing.enough).toBe(true);
    const minutes = await minutesContentOf(reads(), meeting.id);
    expect(minutes?.notice).toContain(
      '2 clear days of notice were given, of 14. Shorter notice was agreed by',
    );
    expect((await kindsTold()).filter((kind) => kind === 'NoticeWaived')).toHaveLength(3);
  });

  it('is a sole member’s own to agree; given in time none is asked, and put off it is asked anew', async () => {
    const sole = await aGeneralMeeting(1);
    await noticeOf(sole.body, sole.meeting, { daysAgo: 1 });
    expect(codeOf(await sole.agree(0, sole.body.members[0]))).toBe('ok');
    const later = { on: '2026-12-01', from: '10:00', until: '12:00', reason: 'The room is taken' };
    const put = await postponeMeeting(
      { actor: sole.body.officer, now: minutesLater(-40) },
      { meetingId: sole.meeting.id, ...later },
    );
    expect(codeOf(put)).toBe('ok');
    expect(await reads().noticeConsent.findMany()).toMatchObject([
      { takenBackReason: 'The meeting was moved to another day.', takenBackById: sole.body.officer.personId },
    ]);
  });

  it('agreed by who held a seat before binds nobody who holds it since', async () => {
    const { body, meeting, agree, start } = await aGeneralMeeting(1);
    await noticeOf(body, meeting, { daysAgo: 1 });
    expect(codeOf(await agree(0, body.members[0], '', minutesLater(-60 * 24)))).toBe('ok');
    const next = await aPerson({ of: 'council' });
    const seatId = body.seats[0]?.id ?? '';
    const today = londonDate(NOW.toISOString());
    await write(async (tx) => {
      await tx.membership.updateMany({ where: { seatId }, data: { untilOn: addDays(today, -1) } });
      await tx.membership.create({ data: { id: 'm', seatId, personId: next.personId, fromOn: today } });
    });
    expect(codeOf(await start())).toBe('general-meeting-short-notice');
    const member = { ...next, seats: [{ seatId, bodyId: body.id, role: 'member' as const }] };
    expect(codeOf(await agree(0, member))).toBe('ok');
    expect((await meetingRoom(member, meeting.id, NOW))?.consents?.standing).toMatchObject({ agreed: 1 });
    expect(await reads().noticeConsent.findMany({ orderBy: { at: 'asc' } })).toMatchObject([
      { personId: body.chair.personId, takenBackReason: 'Somebody else holds the seat.' },
      { personId: next.personId, takenBackAt: null },
    ]);
    await expect(write((tx) => tx.noticeConsent.deleteMany())).rejects.toThrow();
    await expect(write((tx) => tx.noticeConsent.updateMany({ data: { document: 'x' } }))).rejects.toThrow();
  });

  it('begins at once where notice was given in time', async () => {
    const { body, meeting, start } = await aGeneralMeeting();
    await noticeOf(body, meeting);
    expect((await meetingRoom(body.chair, meeting.id, NOW))?.consents).toBeNull();
    expect(codeOf(await start())).toBe('ok');
  });
});

describeOnEachDatabase('a director’s waiver of notice', () => {
  it('stands in the record until seven days after the meeting, and stops nothing', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board, { state: 'scheduled' });
    await noticeOf(board, meeting, { daysAgo: 2 });
    const waive = (now: Date, seat = 0) =>
      agreeToNotice(
        { actor: board.members[seat] ?? board.chair, now },
        { meetingId: meeting.id, seatId: board.seats[seat]?.id ?? '', document: '' },
      );
    expect(codeOf(await waive(NOW))).toBe('ok');
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'ended' } }));
    expect(codeOf(await waive(new Date('2026-11-30T12:00:00Z'), 1))).toBe('ok');
    expect(codeOf(await waive(new Date('2026-12-01T12:00:00Z'), 2))).toBe('waiver-too-late');
    expect((await minutesContentOf(reads(), meeting.id))?.notice).toMatch(
      /Notice was waived by .+, .+ \(model/,
    );
    expect((await meetingRoom(board.chair, meeting.id, NOW))?.consents?.standing.agreed).toBe(2);
  });
});
