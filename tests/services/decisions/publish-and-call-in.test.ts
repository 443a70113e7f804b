import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { endCallIns } from '~/services/decisions/end-call-ins';
import { publishDecision } from '~/services/decisions/publish-decision';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, aSealedDecision, aStationAhead } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const aCabinet = () => aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });

/** A paper whose cabinet has decided and which waits for publication and call-in. */
async function aPaperInCallIn(cabinet: BuiltBody) {
  const paper = await aPaper(cabinet, { gate: 'key-decision' });
  const callIn = await aStationAhead(paper, cabinet, 'call-in', { publishWithinDays: 2 });
  const next = await aStationAhead(paper, cabinet, 'implementation');
  const decision = await aSealedDecision(cabinet, { paper });
  return { paper, callIn, next, decision };
}

const stateOf = async (id: string) => (await reads().stage.findUniqueOrThrow({ where: { id } })).state;

describeOnEachDatabase('publishing a decision', () => {
  test('an executive one begins its call-in window: five working days, then the next working day', async () => {
    const cabinet = await aCabinet();
    const { decision, paper, callIn } = await aPaperInCallIn(cabinet);
    expect(await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: decision.id })).toEqual({
      ok: true,
      value: { ref: 'CAB/2026/001' },
    });
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      publishedAt: NOW,
      callInClosesAt: new Date('2026-12-01T00:00:00Z'),
      effectiveOn: '2026-12-01',
    });
    expect(await stateOf(callIn)).toBe('current');
    expect(
      await reads().notification.findMany({
        where: { personId: paper.sponsor.personId, href: '/register/CAB/2026/001' },
        orderBy: { text: 'asc' },
      }),
    ).toHaveLength(2);
    expect(await reads().event.findMany({ where: { kind: 'DecisionPublished' } })).toMatchObject([
      { subjectId: decision.id, paperId: paper.id },
    ]);
  });

  test('a day on which the body’s own office is closed is left out, and effect comes when its card has it', async () => {
    const callIn = { requests: 3, chairAlone: false, takesEffect: 'next-day' } as const;
    const cabinet = await aBody({
      ...{ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3, card: { callIn } },
    });
    await write((tx) =>
      tx.closureDay.create({
        data: { id: 'closed', bodyId: cabinet.id, day: '2026-11-26', reason: 'Closed' },
      }),
    );
    const { decision } = await aPaperInCallIn(cabinet);
    await publishDecision(
      { actor: cabinet.officer, now: new Date('2026-11-20T10:00:00Z') },
      { decisionId: decision.id },
    );
    // 23, 24, 25, 27 and 30 November count.
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      callInClosesAt: new Date('2026-12-01T00:00:00Z'),
      effectiveOn: '2026-12-01',
    });
    const { decision: second } = await aPaperInCallIn(cabinet);
    await publishDecision(
      { actor: cabinet.officer, now: new Date('2026-11-19T10:00:00Z') },
      { decisionId: second.id },
    );
    // 20, 23, 24, 25 and 27 November, a Friday: it has effect on the Saturday.
    expect(await reads().decision.findUnique({ where: { id: second.id } })).toMatchObject({
      effectiveOn: '2026-11-28',
    });
  });

  test('bank holidays are left out, and where their data ends no end is invented', async () => {
    const cabinet = await aCabinet();
    const { decision } = await aPaperInCallIn(cabinet);
    await publishDecision(
      { actor: cabinet.officer, now: new Date('2026-12-23T10:00:00Z') },
      { decisionId: decision.id },
    );
    // 24, 29, 30 and 31 December and 4 January count; effective on the 5th.
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      callInClosesAt: new Date('2027-01-05T00:00:00Z'),
      effectiveOn: '2027-01-05',
    });
    const second = await aPaperInCallIn(cabinet);
    await publishDecision(
      { actor: cabinet.officer, now: new Date('2040-03-01T10:00:00Z') },
      { decisionId: second.decision.id },
    );
    expect(await reads().decision.findUnique({ where: { id: second.decision.id } })).toMatchObject({
      callInClosesAt: null,
      effectiveOn: null,
    });
    expect(await endCallIns(new Date('2040-06-01T10:00:00Z'))).toBe(1);
    expect(await stateOf(second.callIn)).toBe('current');
  });

  test('one of the trust’s board has no call-in', async () => {
    const board = await aBody({ seats: 3 });
    const decision = await aSealedDecision(board);
    await publishDecision({ actor: board.officer, now: NOW }, { decisionId: decision.id });
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      publishedAt: NOW,
      callInClosesAt: null,
    });
  });

  test('twice keeps the first publication; a draft, a member and a stranger are refused', async () => {
    const cabinet = await aCabinet();
    const { decision } = await aPaperInCallIn(cabinet);
    const draft = await aDraft(cabinet, await aDecidedItem(cabinet, { paper: null }));
    const publish = (actor = cabinet.officer, decisionId = decision.id, now = NOW) =>
      publishDecision({ actor, now }, { decisionId });
    expect(await publish(cabinet.officer, draft.id)).toEqual({ ok: false, refusal: { code: 'seal-first' } });
    expect(await publish(cabinet.chair)).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    expect(await publish(await aPerson())).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await reads().decision.count({ where: { publishedAt: { not: null } } })).toBe(0);
    await publish();
    await publish(cabinet.officer, decision.id, new Date('2026-11-30T10:00:00Z'));
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      publishedAt: NOW,
    });
  });
});

describeOnEachDatabase('the end of a call-in window', () => {
  test('comes when it closes, not before, and once', async () => {
    const cabinet = await aCabinet();
    const { decision, paper, callIn, next } = await aPaperInCallIn(cabinet);
    expect(await endCallIns(new Date('2027-03-01T10:00:00Z'))).toBe(0);
    await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: decision.id });
    expect(await endCallIns(new Date('2026-11-30T23:59:59Z'))).toBe(0);
    expect(await stateOf(callIn)).toBe('current');
    const later = new Date('2026-12-03T09:00:00Z');
    expect((await Promise.all([endCallIns(later), endCallIns(later)])).reduce((a, b) => a + b)).toBe(1);
    expect(await endCallIns(later)).toBe(0);
    expect(await reads().stage.findUnique({ where: { id: callIn } })).toMatchObject({
      state: 'passed',
      completedAt: new Date('2026-12-01T00:00:00Z'),
      resultText: 'Not called in',
    });
    expect(await stateOf(next)).toBe('current');
    expect(await reads().event.count({ where: { kind: 'CallInEnded', subjectId: decision.id } })).toBe(1);
    const told = await reads().notification.findMany({
      where: { personId: paper.sponsor.personId, text: { contains: 'not called in' } },
    });
    expect(told).toHaveLength(1);
  });

  test('an earlier decision’s window, closed long ago, does not end the one that waits', async () => {
    const cabinet = await aCabinet();
    const first = await aPaperInCallIn(cabinet);
    await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: first.decision.id });
    await endCallIns(new Date('2026-12-03T09:00:00Z'));
    const { paper } = first;
    await write(async (tx) => {
      await tx.stage.update({ where: { id: first.next }, data: { gate: 'key-decision' } });
    });
    const callIn = await aStationAhead(paper, cabinet, 'call-in');
    const second = await aSealedDecision(cabinet, {
      paper: { ...paper, stageId: first.next },
      now: new Date('2026-12-04T10:00:00Z'),
    });
    expect(await endCallIns(new Date('2027-02-01T09:00:00Z'))).toBe(0);
    expect(await stateOf(callIn)).toBe('current');
    await publishDecision(
      { actor: cabinet.officer, now: new Date('2026-12-04T11:00:00Z') },
      { decisionId: second.id },
    );
    expect(await endCallIns(new Date('2027-02-01T09:00:00Z'))).toBe(1);
  });
});
