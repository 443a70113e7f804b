import { beforeEach, expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { mayTakeUrgent } from '~/queries/decisions/urgent-page';
import { publishDecision } from '~/services/decisions/publish-decision';
import { takeUrgent } from '~/services/decisions/take-urgent';
import type { UrgentInput } from '~/services/decisions/urgent-input';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aStationAhead } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aScrutiny } from '../../support/build/a-scrutiny';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

import { NEEDED, nextMeeting, urgentWish } from '../../support/urgent-decisions';

describeOnEachDatabase('an urgent decision', () => {
  let board: BuiltBody;
  beforeEach(async () => {
    board = await aBody({ seats: 4 });
  });
  const take = (change: Partial<UrgentInput> = {}, actor = board.chair, now = NOW) =>
    takeUrgent({ actor, now }, urgentWish(board, change));
  const kept = () => reads().urgentDecision.findFirstOrThrow();

  test('is sealed at once with who, why and whom it consulted, and every member is told', async () => {
    expect(await take()).toEqual({ ok: true, value: { ref: 'TB/2026/001' } });
    const decision = await reads().decision.findUniqueOrThrow({ where: { ref: 'TB/2026/001' } });
    expect(decision).toMatchObject({ state: 'sealed', type: 'approved', meetingId: null });
    const { urgent } = JSON.parse(decision.content) as DecisionContent;
    expect(urgent).toEqual({
      takenBy: `${board.chair.name}, Chair`,
      reason: 'The child moves on Friday.',
      evidence: 'The home holds the place until then.',
      neededOn: NEEDED,
      nextMeetingOn: null,
      consulted: [board.members[2]?.name, 'The Chief Executive'],
      views: 'They agree.',
    });
    expect(await kept()).toMatchObject({ takenById: board.chair.personId, neededOn: NEEDED, answer: null });
    const entries = await reads().registerEntry.findMany({ where: { bodyId: board.id } });
    expect(verifyChain(entries, sha256)).toMatchObject({ state: 'intact', entries: 1 });
    for (const { personId } of [...board.members.slice(1), board.officer])
      expect(await reads().notification.count({ where: { personId } })).toBe(1);
    expect(await reads().event.count({ where: { kind: 'DecisionSealed' } })).toBe(1);
  });

  test('the same again, and two at once, are one', async () => {
    const answers = await Promise.all([take(), take()]);
    answers.push(await take({}, board.chair, minutesLater(5)));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { ref: 'TB/2026/001' } })));
    expect(await reads().decision.count()).toBe(1);
    expect(await take({ title: 'Another' })).toMatchObject({ value: { ref: 'TB/2026/002' } });
    expect(await take({ reason: 'Another reason.' })).toMatchObject({ value: { ref: 'TB/2026/003' } });
  });

  test('the officer records it in the chair’s name, at its time', async () => {
    const named = { takenById: board.chair.personId, takenOn: TODAY, takenTime: '08:15' };
    expect(await take(named, board.officer)).toMatchObject({ ok: true });
    expect(await reads().decision.findFirstOrThrow()).toMatchObject({
      recordedById: board.officer.personId,
      decidedAt: new Date('2026-11-23T08:15:00Z'),
    });
    expect(await kept()).toMatchObject({ takenById: board.chair.personId });
    expect(await reads().notification.count({ where: { personId: board.chair.personId } })).toBe(1);
    const again = (change: Partial<UrgentInput>) =>
      take({ ...named, title: 'Another', ...change }, board.officer);
    expect(await again({ takenOn: '2026-03-29', takenTime: '01:30' })).toMatchObject({
      refusal: { code: 'no-such-time' },
    });
    expect(await again({ takenTime: '10:01' })).toMatchObject({ refusal: { code: 'taken-in-future' } });
    expect(await again({ takenTime: '' })).toMatchObject({ refusal: { code: 'taken-when' } });
    expect(await again({ takenById: 'nobody' })).toMatchObject({ refusal: { code: 'taker-unknown' } });
    expect(await again({ takenById: '' })).toMatchObject({ refusal: { code: 'urgency-not-theirs' } });
    // A member cannot record it in another's name: it stays the sender's own.
    expect(await take({ ...named, title: 'Another' }, board.deputy)).toMatchObject({
      refusal: { code: 'urgency-not-theirs' },
    });
  });

  test('takes a paper on, and keeps it from a body that can wait', async () => {
    const paper = await aPaper(board);
    const ahead = await aStationAhead(paper, board, 'implementation');
    await nextMeeting(board);
    const resolved = paper.content.recommendations.map(({ text }) => text);
    const about = { paperRef: paper.ref, title: paper.content.title, resolved };
    expect(await take({ ...about, neededOn: '2026-12-10' })).toMatchObject({
      refusal: { code: 'urgent-can-wait', meetsOn: '2026-12-10' },
    });
    expect(await take({ ...about, resolved: ['Something else.'] })).toMatchObject({
      refusal: { code: 'record-incomplete', gaps: ['differs'] },
    });
    expect(await take({ ...about, type: 'endorsed' })).toMatchObject({ refusal: { code: 'type-not-here' } });
    expect(await mayTakeUrgent(board.chair, paper.id, TODAY)).toBe(true);
    expect(await mayTakeUrgent(board.deputy, paper.id, TODAY)).toBe(false);
    expect(await take(about)).toMatchObject({ ok: true });
    expect(await reads().stage.findUnique({ where: { id: ahead } })).toMatchObject({ state: 'current' });
    expect(await reads().stage.findUnique({ where: { id: paper.stageId ?? '' } })).toMatchObject({
      state: 'passed',
      resultText: 'Approved, between meetings',
    });
    expect(await mayTakeUrgent(board.chair, paper.id, TODAY)).toBe(false);
    expect(await take({ ...about, title: 'Again' })).toMatchObject({
      refusal: { code: 'gate-without-meeting' },
    });
  });

  test('an interest keeps the chair out of it, and a barred member is not counted as consulted', async () => {
    const paper = await aPaper(board);
    const resolved = paper.content.recommendations.map(({ text }) => text);
    const meeting = await aMeeting(board, { state: 'ended', items: [{ paperId: paper.id, state: 'done' }] });
    const bar = (index: number) =>
      write((tx) =>
        tx.declaration.create({
          data: {
            ...{ id: `d${index}`, meetingId: meeting.id, itemId: meeting.itemIds[0] ?? '', bodyId: board.id },
            ...{ personId: board.members[index]?.personId ?? '', seatId: board.seats[index]?.id ?? '' },
            ...{ paperId: paper.id, kind: 'other', interest: 'Sells to it', declaredAt: NOW },
            ...{ state: 'ruled', effect: 'leave' },
          },
        }),
      );
    await bar(2);
    expect(await take({ paperRef: paper.ref, resolved })).toMatchObject({
      refusal: { code: 'consult-more', least: 1, consulted: 0 },
    });
    await bar(0);
    expect(await take({ paperRef: paper.ref, resolved })).toMatchObject({
      refusal: { code: 'urgent-taker-barred' },
    });
    expect(await reads().decision.count()).toBe(0);
  });

  test('is refused, and nothing written: blank words, an unknown lead, a meeting in session, a vote, a stranger', async () => {
    expect(await take({ reasons: '', views: '' })).toMatchObject({
      refusal: { code: 'record-incomplete', gaps: ['reasons', 'urgency'] },
    });
    const conditions = [
      { text: 'A review', kind: 'precedent', leadId: 'nobody', dueOn: '2027-01-01' },
    ] as const;
    expect(await take({ type: 'approved-with-conditions', conditions })).toMatchObject({
      refusal: { code: 'lead-unknown' },
    });
    expect(await take({}, await aPerson())).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await take({}, board.members[3])).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await take({ bodyCode: 'NO' })).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await take({ paperRef: 'TB-999' })).toEqual({ ok: false, refusal: { code: 'not-found' } });
    await aMeeting(board, { state: 'in-session' });
    expect(await take()).toMatchObject({ refusal: { code: 'body-is-meeting' } });
    expect(await reads().decision.count()).toBe(0);
    expect(await reads().notification.count()).toBe(0);
  });

  test('for a council nobody takes it; for its Cabinet the leader does, with notice of a key decision', async () => {
    const committee = await aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });
    expect(await take({ bodyCode: 'OSC' }, committee.chair)).toMatchObject({
      refusal: { code: 'urgency-not-for-body' },
    });
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const paper = await aPaper(cabinet, { gate: 'key-decision' });
    await aStationAhead(paper, cabinet, 'call-in');
    const resolved = paper.content.recommendations.map(({ text }) => text);
    const about = { bodyCode: 'CAB', paperRef: paper.ref, consultedIds: [], others: [], resolved };
    expect(await take({ ...about, dispensation: '' }, cabinet.chair)).toMatchObject({
      refusal: { code: 'record-incomplete', gaps: ['dispensation'] },
    });
    await write((tx) =>
      tx.stage.update({ where: { id: paper.stageId ?? '' }, data: { needs: '{"noticeDays":28}' } }),
    );
    const led = { ...about, dispensation: 'None.' };
    expect(await take(led, cabinet.chair)).toMatchObject({ refusal: { code: 'key-notice-missing' } });
    const agreed = (kind: string) =>
      write((tx) =>
        tx.statutoryNotice.create({
          data: {
            ...{ id: kind, paperId: paper.id, stageId: paper.stageId ?? '', bodyId: cabinet.id, kind },
            ...{ givenAt: NOW, givenById: cabinet.officer.personId },
            text: JSON.stringify({
              ...{ agreedName: 'Cllr Chair', agreedBy: 'scrutiny-chair', agreedOn: TODAY, untilOn: TODAY },
              ...{ reason: 'It cannot be deferred.', instead: '' },
            }),
          },
        }),
      );
    await agreed('special-urgency');
    expect(await take(led, cabinet.chair)).toMatchObject({ ok: true });
    const { content } = await reads().decision.findFirstOrThrow();
    expect(JSON.parse(content)).toMatchObject({ callable: false, isKey: paper.content.keyDecision });
    expect(JSON.parse(content).urgent.callIn).toContain('agreed under special urgency');
    expect(JSON.parse(content).notices[0]).toContain('Taken with special urgency');
  });

  test('of a Cabinet is open to call-in where nobody agreed that it cannot be deferred, and the record says so', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    await aScrutiny(cabinet);
    const about = { bodyCode: 'CAB', consultedIds: [], others: [], dispensation: 'None.' };
    const taken = await take(about, cabinet.chair);
    const ref = taken.ok ? taken.value.ref : '';
    const row = await reads().decision.findUniqueOrThrow({ where: { ref } });
    const content = JSON.parse(row.content) as DecisionContent;
    expect(content.callable).toBe(true);
    expect(content.urgent?.callIn).toContain('Open to call-in: that it was urgent does not waive it.');
    await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: row.id });
    const published = await reads().decision.findUniqueOrThrow({ where: { ref } });
    // Published on Monday 23 November: five working days, to the end of Monday 30.
    expect(published).toMatchObject({ effectiveOn: '2026-12-01' });
    expect(published.callInClosesAt?.toISOString()).toBe('2026-12-01T00:00:00.000Z');
    // A company's is not called in, and its record says nothing of it.
    await take();
    const own = await reads().decision.findFirstOrThrow({ where: { ref: { startsWith: 'TB' } } });
    expect(JSON.parse(own.content)).toMatchObject({ callable: false });
    expect(JSON.parse(own.content).urgent).not.toHaveProperty('callIn');
  });
});
