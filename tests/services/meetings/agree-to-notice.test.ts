import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { addDays } from '~/domain/shared/calendar';
import { minutesContentOf } from '~/persistence/minutes/minutes-content-of';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { appointProxy } from '~/services/bodies/appoint-proxy';
import { agreeToNotice } from '~/services/meetings/agree-to-notice';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { startMeeting } from '~/services/meetings/start-meeting';
import { takeBackConsent } from '~/services/meetings/take-back-consent';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { noticeOf } from '../../support/build/a-notice';
import { actorFor, aPerson } from '../../support/build/a-person';
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

  it('is taken back by the officer with a reason until it begins, and both stay in history', async () => {
    const { body, meeting, agree, start } = await aGeneralMeeting(1);
    await noticeOf(body, meeting, { daysAgo: 1 });
    const back = (actor = body.officer, reason = 'It was another member’s letter.', seat = 0) =>
      takeBackConsent(
        { actor, now: NOW },
        { meetingId: meeting.id, seatId: body.seats[seat]?.id ?? '', reason },
      );
    expect(codeOf(await back())).toBe('no-consent-to-take-back');
    expect(codeOf(await agree(0, body.officer, 'Letter of 20 November'))).toBe('ok');
    expect(codeOf(await back(body.chair))).toBe('not-permitted');
    expect(codeOf(await back(await aPerson()))).toBe('not-found');
    expect(codeOf(await back(body.officer, ' '))).toBe('take-back-reason-missing');
    expect((await Promise.all([back(), back()])).map(codeOf)).toEqual(['ok', 'ok']);
    expect(codeOf(await start())).toBe('general-meeting-short-notice');
    const page = await meetingRoom(body.officer, meeting.id, NOW);
    expect(page?.consents).toMatchObject({
      standing: { agreed: 0 },
      seats: [
        { given: null, mayTakeBack: false, takenBack: [{ reason: 'It was another member’s letter.' }] },
      ],
    });
    expect(await reads().notification.findMany({ where: { personId: body.chair.personId } })).toMatchObject([
      { text: expect.stringContaining('is taken back: It was another member’s letter.') },
    ]);
    expect(codeOf(await agree(0, body.chair))).toBe('ok');
    expect(codeOf(await start())).toBe('ok');
    expect(codeOf(await back())).toBe('meeting-is-in-session');
    expect((await reads().noticeConsent.findMany()).map(({ takenBackAt }) => takenBackAt === null)).toEqual([
      false,
      true,
    ]);
  });

  it('is not a proxy’s to agree, though the representative of a corporate member may', async () => {
    const { body, meeting, agree } = await aGeneralMeeting(2);
    await noticeOf(body, meeting, { daysAgo: 1 });
    const [proxy, representative] = [await aPerson({ of: 'council' }), await aPerson({ of: 'council' })];
    for (const [index, [holder, kind]] of (
      [
        [proxy, 'proxy'],
        [representative, 'representative'],
      ] as const
    ).entries()) {
      const appointed = await appointProxy(
        { actor: body.officer, now: NOW },
        {
          ...{ bodyId: body.id, seatId: body.seats[index]?.id ?? '', kind, holderId: holder.personId },
          ...{ document: 'Form', fromOn: londonDate(NOW.toISOString()), untilOn: '2026-12-31' },
        },
      );
      expect(codeOf(appointed)).toBe('ok');
    }
    expect(codeOf(await agree(0, await actorFor(proxy.personId)))).toBe('consent-of-proxy');
    expect(codeOf(await agree(0, body.members[0]))).toBe('ok');
    expect(codeOf(await agree(1, await actorFor(representative.personId)))).toBe('ok');
    expect(await reads().noticeConsent.count()).toBe(2);
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
