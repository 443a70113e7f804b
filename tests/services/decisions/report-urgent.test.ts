import { beforeEach, expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { decisionPage } from '~/queries/decisions/decision-page';
import { urgentPage } from '~/queries/decisions/urgent-page';
import { deskPage } from '~/queries/desk/desk-page';
import { registerPage } from '~/queries/register/register-page';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { correctDecision } from '~/services/decisions/correct-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { takeUrgent } from '~/services/decisions/take-urgent';
import type { UrgentInput } from '~/services/decisions/urgent-input';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { createMeeting } from '~/services/meetings/create-meeting';
import { endMeeting } from '~/services/meetings/end-meeting';
import { openItem } from '~/services/meetings/open-item';
import { removeAgendaItem } from '~/services/meetings/remove-agenda-item';
import { theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDraft, itIsWritten } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

import { begin, DAY, nextMeeting, reportItems, urgentWish } from '../../support/urgent-decisions';

describeOnEachDatabase('an urgent decision that was taken', () => {
  let board: BuiltBody;
  beforeEach(async () => {
    board = await aBody({ seats: 4 });
  });
  const take = (change: Partial<UrgentInput> = {}, actor = board.chair, now = NOW) =>
    takeUrgent({ actor, now }, urgentWish(board, change));
  const kept = () => reads().urgentDecision.findFirstOrThrow();

  test('stands on the agenda of the next meeting, whichever comes, until the body has answered', async () => {
    await take();
    expect(await reportItems()).toEqual([]);
    const later = await nextMeeting(board, 30);
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
    await begin(board, later.id, minutesLater(30 * DAY));
    await endMeeting(ended, { meetingId: later.id });
    const shown = await decisionPage(board.chair, 'TB/2026/001', ended.now);
    expect(shown?.urgent).toMatchObject({ state: 'overdue', answeredBy: null });
    const third = await nextMeeting(board, 60);
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
    const meeting = await nextMeeting(board);
    await take();
    const desk = await deskPage(board.officer, { now: NOW, sessionId: '' });
    expect(desk.items).toMatchObject([{ task: 'urgent', stands: 'to-report', called: true }]);
    const [item] = await reportItems();
    const at = minutesLater(17 * DAY);
    const acting = { actor: board.officer, now: at };
    await begin(board, meeting.id, at);
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
    const meeting = await nextMeeting(board);
    const after = await nextMeeting(board, 40);
    await take();
    const [item] = await reportItems();
    const acting = { actor: board.officer, now: minutesLater(17 * DAY) };
    await begin(board, meeting.id, acting.now);
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
    await nextMeeting(board);
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
