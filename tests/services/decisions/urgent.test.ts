import { beforeEach, expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { decisionPage } from '~/queries/decisions/decision-page';
import { mayTakeUrgent, urgentPage } from '~/queries/decisions/urgent-page';
import { deskPage } from '~/queries/desk/desk-page';
import { registerPage } from '~/queries/register/register-page';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { correctDecision } from '~/services/decisions/correct-decision';
import { publishDecision } from '~/services/decisions/publish-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { takeUrgent } from '~/services/decisions/take-urgent';
import type { UrgentInput } from '~/services/decisions/urgent-input';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { endMeeting } from '~/services/meetings/end-meeting';
import { openItem } from '~/services/meetings/open-item';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { startMeeting } from '~/services/meetings/start-meeting';
import { theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDraft, aStationAhead, itIsWritten } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aScrutiny } from '../../support/build/a-scrutiny';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const DAY = 24 * 60;
const NEEDED = '2026-11-27';

describeOnEachDatabase('an urgent decision', () => {
  let board: BuiltBody;
  beforeEach(async () => {
    board = await aBody({ seats: 4 });
  });

  const wish = (change: Partial<UrgentInput> = {}): UrgentInput => ({
    bodyCode: board.code,
    paperRef: '',
    takenById: '',
    takenOn: '',
    takenTime: '',
    title: 'Emergency placement contract',
    type: 'approved',
    resolved: ['The contract with the home is let for twelve weeks.'],
    reasons: 'It is the only place that fits.',
    alternatives: [],
    noAlternatives: true,
    dispensation: '',
    differs: '',
    conflicts: 'None.',
    reason: 'The child moves on Friday.',
    evidence: 'The home holds the place until then.',
    neededOn: NEEDED,
    consultedIds: [board.members[2]?.personId ?? ''],
    others: ['The Chief Executive'],
    views: 'They agree.',
    conditions: [],
    ...change,
  });
  const take = (change: Partial<UrgentInput> = {}, actor = board.chair, now = NOW) =>
    takeUrgent({ actor, now }, wish(change));
  const kept = () => reads().urgentDecision.findFirstOrThrow();
  const reportItems = () =>
    reads().agendaItem.findMany({ where: { reportsId: { not: null } }, include: { motions: true } });
  const nextMeeting = (days = 17) =>
    aMeeting(board, { state: 'scheduled', startsAt: minutesLater(days * DAY), items: [] });

  const begin = async (meetingId: string, at: Date) => {
    await write((tx) =>
      tx.attendance.updateMany({ where: { meetingId }, data: { mode: 'in-room', arrivedAt: at } }),
    );
    const started = await startMeeting({ actor: board.officer, now: at }, { meetingId });
    if (!started.ok) throw new Error(started.refusal.code);
  };

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
    await nextMeeting();
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

  test('stands on the agenda of the next meeting, whichever comes, until the body has answered', async () => {
    await take();
    expect(await reportItems()).toEqual([]);
    const later = await nextMeeting(30);
    const created = await createMeeting(
      { actor: board.officer, now: NOW },
      {
        ...{ bodyId: board.id, title: 'Ordinary', on: '2026-12-10', from: '10:00', until: '12:00' },
        ...{ place: 'Room 1', onlineAllowed: true, usualItems: true },
      },
    );
    const meetingId = created.ok ? created.value.id : '';
    const [item, ...none] = await reportItems();
    expect(none).toEqual([]);
    expect(item).toMatchObject({
      ...{ meetingId, number: 4, paperId: null, kind: 'decision' },
      title: 'Urgent decision TB/2026/001, reported: Emergency placement contract',
      motions: [
        {
          state: 'ready',
          text: 'That Body TB ratifies the urgent decision TB/2026/001, Emergency placement contract.',
        },
      ],
    });
    const acting = { actor: board.officer, now: NOW };
    expect(await removeAgendaItem(acting, { itemId: item?.id ?? '' })).toMatchObject({
      refusal: { code: 'item-reports' },
    });
    // Called off: it goes to the next.
    await cancelMeeting(acting, { meetingId });
    expect((await reportItems()).map((one) => one.meetingId).sort()).toEqual([meetingId, later.id].sort());
    // Not reached: again to the next, once there is one, and meanwhile overdue.
    const ended = { actor: board.officer, now: minutesLater(30 * DAY + 60) };
    await begin(later.id, minutesLater(30 * DAY));
    await endMeeting(ended, { meetingId: later.id });
    const shown = await decisionPage(board.chair, 'TB/2026/001', ended.now);
    expect(shown?.urgent).toMatchObject({ state: 'overdue', answeredBy: null });
    const third = await nextMeeting(60);
    const called = await createMeeting(ended, {
      ...{ bodyId: board.id, title: 'Ordinary', on: '2027-03-10', from: '10:00', until: '12:00' },
      ...{ place: 'Room 1', onlineAllowed: true, usualItems: false },
    });
    expect(called.ok).toBe(true);
    expect((await reportItems()).filter((one) => one.meetingId === third.id)).toHaveLength(1);
  });

  test.each([
    ['ratified', ['for', 'for', 'for', 'for'], 'carried'],
    ['disputed', ['against', 'against', 'against', 'for'], 'not-carried'],
  ] as const)('the body’s vote at the report: %s', async (answer, votes, result) => {
    const meeting = await nextMeeting();
    await take();
    const desk = await deskPage(board.officer, { now: NOW, sessionId: '' });
    expect(desk.items).toMatchObject([{ task: 'urgent', stands: 'to-report', called: true }]);
    const [item] = await reportItems();
    const at = minutesLater(17 * DAY);
    const acting = { actor: board.officer, now: at };
    await begin(meeting.id, at);
    expect(await openItem(acting, { itemId: item?.id ?? '' })).toMatchObject({ ok: true });
    expect((await kept()).reportedAt).toEqual(at);
    expect(await reads().event.count({ where: { kind: 'UrgentReported' } })).toBe(1);
    const motionId = item?.motions[0]?.id ?? '';
    const opened = await openBallot({ actor: board.chair, now: at }, { motionId, method: 'named' });
    if (!opened.ok) throw new Error(opened.refusal.code);
    await theyVote(board, { id: opened.value.ballotId }, votes);
    const ballotId = opened.value.ballotId;
    await closeBallot({ actor: board.chair, now: at }, { ballotId });
    await declareBallot({ actor: board.chair, now: at }, { ballotId, result, reason: '' });
    const draft = await aDraft(board, { itemId: item?.id ?? '' }, at);
    expect(await reads().decision.findUnique({ where: { id: draft.id } })).toMatchObject({
      type: answer === 'ratified' ? 'ratified' : 'not-ratified',
    });
    await itIsWritten(board, draft, { resolved: ['The Board has voted on the report.'] });
    expect(await sealDecision(acting, { decisionId: draft.id })).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({ answer, answerId: draft.id, answeredAt: at });
    expect(await reads().event.findFirst({ where: { kind: 'UrgentAnswered' } })).toMatchObject({
      subjectId: (await kept()).decisionId,
    });
    const shown = await decisionPage(board.chair, 'TB/2026/001', at);
    expect(shown?.urgent).toMatchObject({ state: answer, answeredBy: 'TB/2026/002', reporting: null });
    // Not ratified undoes nothing.
    expect(shown).toMatchObject({ state: 'sealed', type: 'approved' });
    expect((await deskPage(board.officer, { now: at, sessionId: '' })).items).toEqual([]);
  });

  test('put off at the meeting it goes to the next one', async () => {
    const meeting = await nextMeeting();
    const after = await nextMeeting(40);
    await take();
    const [item] = await reportItems();
    const acting = { actor: board.officer, now: minutesLater(17 * DAY) };
    await begin(meeting.id, acting.now);
    await openItem(acting, { itemId: item?.id ?? '' });
    await openItem(acting, { itemId: item?.id ?? '' });
    const draft = await aDraft(board, { itemId: item?.id ?? '' }, acting.now);
    await itIsWritten(board, draft, { resolved: ['Deferred.'] });
    await sealDecision(acting, { decisionId: draft.id });
    expect(await kept()).toMatchObject({ answer: null });
    expect((await reportItems()).filter(({ meetingId }) => meetingId === after.id)).toHaveLength(1);
    const [open] = (await deskPage(board.chair, { now: acting.now, sessionId: '' })).items.filter(
      ({ task }) => task === 'urgent',
    );
    expect(open).toMatchObject({ stands: 'reported' });
  });

  test('a paper on the next agenda makes room for the report', async () => {
    const paper = await aPaper(board, { classification: 'exempt' });
    const meeting = await aMeeting(board, {
      ...{ state: 'scheduled', startsAt: minutesLater(17 * DAY) },
      items: [{ paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 }],
    });
    const resolved = paper.content.recommendations.map(({ text }) => text);
    expect(await take({ paperRef: paper.ref, resolved })).toMatchObject({ ok: true });
    expect(await reportItems()).toMatchObject([
      { id: meeting.itemIds[0], title: 'Urgent decision TB/2026/001, reported', paperId: paper.id },
    ]);
  });

  test('who may takes it from a page of its own; a correction is not itself urgent', async () => {
    await nextMeeting();
    const page = await urgentPage(board.chair, { body: '', paper: '' }, NOW);
    expect(page?.chosen).toMatchObject({ code: 'TB', takers: [], nextMeetingAt: '2026-12-10T10:00:00.000Z' });
    expect(page?.chosen?.members).toHaveLength(3);
    const clerk = await urgentPage(board.officer, { body: 'TB', paper: '' }, NOW);
    expect(clerk?.chosen?.takers).toMatchObject([{ personId: board.chair.personId }]);
    expect(await urgentPage(board.members[3] ?? board.chair, { body: '', paper: '' }, NOW)).toBeNull();
    expect(await urgentPage(board.deputy, { body: '', paper: '' }, NOW)).toBeNull();
    await take();
    const filter = { body: '', year: '', outcome: '', words: '', page: 1, check: false };
    expect(await registerPage(board.chair, filter, NOW)).toMatchObject({
      mayTakeUrgent: true,
      lines: [{ ref: 'TB/2026/001', urgent: true }],
    });
    const { decisionId } = await kept();
    const correction = { decisionId, correction: 'For thirteen weeks.', reasons: 'A slip.' };
    await correctDecision({ actor: board.officer, now: NOW }, correction);
    const corrected = await reads().decision.findFirstOrThrow({ where: { correctsId: decisionId } });
    expect(JSON.parse(corrected.content).urgent).toBeUndefined();
  });
});
