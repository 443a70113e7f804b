import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { interestsPage } from '~/queries/meetings/interests-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { openBallot } from '~/services/ballots/open-ballot';
import { draftDecision } from '~/services/decisions/draft-decision';
import { endDispensation } from '~/services/interests/end-dispensation';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { closeItem } from '~/services/meetings/close-item';
import { openItem } from '~/services/meetings/open-item';
import { resumeMeeting } from '~/services/meetings/resume-meeting';
import {
  aCabinet,
  asked,
  by,
  declarationNow,
  declared,
  grant,
  granted,
  kept,
  member,
  period,
  rule,
} from '../../support/a-dispensation';
import { aMotion, anOpenBallot, theyVote } from '../../support/build/a-ballot';
import type { BuiltBody } from '../../support/build/a-body';
import { aBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

describeOnEachDatabase('at a meeting', () => {
  const counted = async (cabinet: BuiltBody, meeting: BuiltMeeting) =>
    (await meetingRoom(cabinet.officer, meeting.id, NOW))?.quorum?.counted;

  test('without one no ruling of dispensation is made; with one the member votes and counts', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    expect(await rule(cabinet.chair, id, 'dispensation-vote')).toEqual({
      ok: false,
      refusal: { code: 'no-dispensation', allows: 'vote' },
    });
    expect(codeOf(await rule(cabinet.chair, id, 'pecuniary'))).toBe('ok');
    expect(await counted(cabinet, meeting)).toBe(4);
    const offered = async () => (await interestsPage(cabinet.chair, meeting.id, NOW))?.interests[0];
    expect((await offered())?.rulings).not.toContain('dispensation-vote');
    const relief = await granted(cabinet);
    expect(await offered()).toMatchObject({
      rulings: expect.arrayContaining(['dispensation-speak', 'dispensation-vote']),
      relief: { ruling: 'dispensation-vote', untilOn: period.untilOn },
    });
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-vote'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ dispensationId: relief, returnedAt: NOW });
    expect(await counted(cabinet, meeting)).toBe(5);
    const ballot = await anOpenBallot(cabinet, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(5);
  });

  test('a pecuniary interest sends its member out, unless standing orders let it stay: silent, uncounted, without a vote', async () => {
    const strict = await aCabinet();
    const asIs = await declared(strict, await aMeeting(strict));
    for (const ruling of ['pecuniary-stays', 'authorised'] as const)
      expect(codeOf(await rule(strict.chair, asIs, ruling))).toBe('ruling-not-here');
    expect((await declarationNow(asIs)).state).toBe('declared');
    const cabinet = await aBody({
      ...{ code: 'LAX', of: 'council', profile: 'cabinet' },
      card: { quorum: { count: 3 }, leaveRoom: false },
    });
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    expect((await interestsPage(cabinet.chair, meeting.id, NOW))?.interests[0]?.rulings).toContain(
      'pecuniary-stays',
    );
    expect(codeOf(await rule(cabinet.chair, id, 'pecuniary-stays'))).toBe('ok');
    expect(await declarationNow(id)).toMatchObject({ effect: 'pecuniary-stays', leftAt: null });
    expect(await counted(cabinet, meeting)).toBe(4);
    expect(codeOf(await askToSpeak(by(member(cabinet)), { meetingId: meeting.id }))).toBe('sent-out-of-item');
    expect((await meetingRoom(member(cabinet), meeting.id, NOW))?.speakers?.mayAsk).toBe(false);
    const ballot = await anOpenBallot(cabinet, meeting);
    expect(await reads().elector.count({ where: { ballotId: ballot.id } })).toBe(4);
  });

  test('one to speak does not let vote, one for another paper covers nothing', async () => {
    const cabinet = await aCabinet();
    const [paper, other] = [await aPaper(cabinet), await aPaper(cabinet)];
    const meeting = await aMeeting(cabinet, {
      items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
    });
    const id = await declared(cabinet, meeting);
    const me = member(cabinet);
    await grant(cabinet.officer, await asked(me, cabinet, { paperId: other.id }));
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-speak'))).toBe('no-dispensation');
    await grant(cabinet.officer, await asked(me, cabinet, { paperId: paper.id }), { allows: 'speak' });
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-vote'))).toBe('no-dispensation');
    expect(codeOf(await rule(cabinet.chair, id, 'dispensation-speak'))).toBe('ok');
    expect(await counted(cabinet, meeting)).toBe(4);
  });

  test('revoked while a vote is open it warns, then sets the vote aside, and the member is out', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const relief = await granted(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    const ballot = await anOpenBallot(cabinet, meeting);
    await theyVote(cabinet, ballot, ['for']);
    const revoke = (actor: Actor, more: object = {}) =>
      endDispensation(by(actor), { id: relief, reason: 'The facts have changed.', ...more });
    expect(codeOf(await revoke(member(cabinet)))).toBe('not-permitted');
    expect(await revoke(cabinet.officer)).toEqual({
      ok: false,
      refusal: { code: 'ruling-would-void-ballot', bars: true, voted: 1 },
    });
    expect((await kept(relief)).state).toBe('granted');
    const confirmed = { voidsBallot: true };
    expect(codeOf(await revoke(cabinet.officer, confirmed))).toBe('ok');
    expect(codeOf(await revoke(cabinet.officer, confirmed))).toBe('ok');
    expect(await reads().ballot.findUniqueOrThrow({ where: { id: ballot.id } })).toMatchObject({
      state: 'set-aside',
    });
    expect(await declarationNow(id)).toMatchObject({
      ...{ effect: 'pecuniary', dispensationId: null, ruledById: null, leftAt: NOW },
      returnedAt: null,
    });
    expect(await counted(cabinet, meeting)).toBe(4);
    const [line] = (await interestsPage(cabinet.officer, meeting.id, NOW))?.interests ?? [];
    expect(line).toMatchObject({ by: null, byMembers: false, recordedBy: null, relief: null });
    expect((await happenings()).filter(({ kind }) => kind === 'DispensationEnded')).toHaveLength(1);
  });

  test('what was decided before it was revoked stands', async () => {
    const cabinet = await aCabinet();
    const meeting = await aMeeting(cabinet);
    const relief = await granted(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    await closeItem(by(cabinet.officer), { itemId: meeting.itemIds[0] ?? '' });
    await endDispensation(by(cabinet.officer), { id: relief, reason: 'No longer needed.' });
    expect(await declarationNow(id)).toMatchObject({ effect: 'dispensation-vote', dispensationId: relief });
    const draft = await draftDecision(by(cabinet.officer), { itemId: meeting.itemIds[0] ?? '' });
    const decision = await reads().decision.findUniqueOrThrow({
      where: { id: draft.ok ? draft.value.id : '' },
    });
    expect(JSON.parse(decision.content).dispensation).toMatch(
      /^Dispensation for .* to speak and vote, granted by the monitoring officer, until 31 December 2026\.$/,
    );
  });

  test('expired it has no effect: not at a later item, after an adjournment, or at a vote', async () => {
    const after = new Date('2027-01-04T10:00:00Z');
    const cabinet = await aCabinet();
    const relief = await granted(cabinet);
    const meeting = await aMeeting(cabinet, { items: [{ state: 'current' }, {}, {}] });
    const ids = [await declared(cabinet, meeting), await declared(cabinet, meeting, 2, 1)];
    for (const id of ids) await rule(cabinet.chair, id, 'dispensation-vote');
    expect(codeOf(await rule(cabinet.chair, await declared(cabinet, meeting, 3), 'dispensation-vote'))).toBe(
      'no-dispensation',
    );
    await adjournMeeting(by(cabinet.officer), { meetingId: meeting.id });
    await resumeMeeting(by(cabinet.officer, after), { meetingId: meeting.id });
    expect(await declarationNow(ids[0] ?? '')).toMatchObject({ effect: 'pecuniary', dispensationId: null });
    expect(await declarationNow(ids[1] ?? '')).toMatchObject({ effect: 'dispensation-vote' });
    await openItem(by(cabinet.officer, after), { itemId: meeting.itemIds[1] ?? '' });
    expect(await declarationNow(ids[1] ?? '')).toMatchObject({ effect: 'pecuniary', leftAt: after });
    const late = await declared(cabinet, meeting, 2, 2);
    expect(codeOf(await rule(cabinet.chair, late, 'dispensation-vote', {}, after))).toBe('no-dispensation');
    expect((await kept(relief)).state).toBe('granted');
  });

  test('expired during a sitting it is gone when the next vote opens', async () => {
    const cabinet = await aCabinet();
    await granted(cabinet, member(cabinet), { untilOn: '2026-11-23' });
    const meeting = await aMeeting(cabinet);
    const id = await declared(cabinet, meeting);
    await rule(cabinet.chair, id, 'dispensation-vote');
    const { motionId } = await aMotion(cabinet, meeting);
    const midnight = new Date('2026-11-24T00:05:00Z');
    const opened = await openBallot(by(cabinet.chair, midnight), { motionId, method: 'named' });
    expect(codeOf(opened)).toBe('ok');
    expect(await reads().elector.count()).toBe(4);
    expect(await declarationNow(id)).toMatchObject({ effect: 'pecuniary' });
  });
});
