import { expect, it } from 'vitest';
import { classDecided } from '~/persistence/class-decided';
import { newId } from '~/platform/ids';
import { movesOfPaper } from '~/queries/routes/moves-of-paper';
import { noticePage } from '~/queries/routes/notice-page';
import { routeOfPaper } from '~/queries/routes/route-of-paper';
import { aRoute } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

/** A sealed decision on the paper at a station that has passed, with one condition. */
async function decided(paperId: string, position: number) {
  await write(async (tx) => {
    const stage = await tx.stage.findFirstOrThrow({ where: { paperId, position } });
    const id = newId();
    const votes = [{ method: 'named', tally: { for: 4, against: 1, abstain: 0, notVoting: 0 } }];
    await tx.decision.create({
      data: {
        id,
        bodyId: stage.bodyId,
        year: 2026,
        number: position,
        ref: `X/2026/${position}`,
        paperId,
        stageId: stage.id,
        title: 'As decided',
        type: 'approved-with-conditions',
        state: 'sealed',
        content: JSON.stringify({ votes }),
        classification: await classDecided(tx, { paperId, versionNumber: null }),
        decidedAt: NOW,
        recordedById: 'nobody',
        conditions: {
          create: {
            id: newId(),
            number: 1,
            text: 'HMRC agrees',
            kind: 'precedent',
            state: 'not-met',
            changedAt: NOW,
          },
        },
      },
    });
    await tx.stage.update({
      where: { id: stage.id },
      data: {
        decisionId: id,
        result: 'approved-with-conditions',
        resultText: 'Approved with conditions, 4 for, 1 against',
      },
    });
  });
}

describeOnEachDatabase('the line of a paper', () => {
  it('has every station, past and to come, with its outcome, dates and what it waits for', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { gate: 'member-consent' });
    await decided(paper.id, 4);
    const route = await routeOfPaper(tb.chair, paper.id, NOW);
    expect(route?.stations.map(({ gate, state }) => `${gate} ${state}`)).toEqual([
      'clearance passed',
      'recommend passed',
      'endorse passed',
      'decide passed',
      'member-consent current',
      'key-decision to-come',
      'call-in to-come',
      'department-consent to-come',
      'implementation to-come',
    ]);
    expect(route?.stations[3]).toMatchObject({
      quorum: 3,
      completedOn: expect.any(String),
      outcome: {
        decisionRef: 'X/2026/4',
        votes: { for: 4, against: 1 },
        conditions: [{ number: 1, text: 'HMRC agrees', state: 'not-met' }],
      },
    });
    expect(route?.stations[4]).toMatchObject({ age: { of: 14 }, waiting: { kind: 'desk' }, outcome: null });
    const ahead = route?.stations.slice(5).map(({ expectedBy }) => expectedBy ?? '');
    expect(ahead?.every((on, index) => on > (ahead[index - 1] ?? ''))).toBe(true);
    expect(route?.may).toEqual({ move: false, giveNotice: false });
  });

  it('is followed to the end by a body that sent it on, and by nobody else', async () => {
    const { tb, far, dfe, cab } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision' });
    await decided(paper.id, 4);
    expect(await routeOfPaper(far.chair, paper.id, NOW)).not.toBeNull();
    expect(await routeOfPaper(dfe.chair, paper.id, NOW)).toBeNull();
    expect(await routeOfPaper(far.chair, 'nothing', NOW)).toBeNull();
    expect((await routeOfPaper(cab.officer, paper.id, NOW))?.may).toEqual({ move: true, giveNotice: true });
  });

  it('reduces a decision that the reader may not read to its date and outcome', async () => {
    const { tb, far } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision', classification: 'exempt' });
    await decided(paper.id, 4);
    const station = (await routeOfPaper(far.chair, paper.id, NOW))?.stations[3];
    expect(station?.outcome).toEqual({
      text: 'Approved with conditions',
      reason: '',
      decisionRef: null,
      votes: null,
      conditions: [],
    });
    expect(station?.completedOn).toEqual(expect.any(String));
  });
});

describeOnEachDatabase('the moves of a paper', () => {
  it('are offered to its officer and refused to a member with who may', async () => {
    const { tb, dfe } = await theBodies();
    const paper = await aRoute(tb, { gate: 'decide' });
    const officer = await movesOfPaper(tb.officer, paper.ref, NOW);
    expect(officer?.moves.map(({ direction, verdict }) => `${direction} ${verdict.ok}`)).toEqual([
      'back true',
      'back true',
      'back true',
      'onward false',
      'onward false',
      'onward false',
      'onward false',
      'onward false',
    ]);
    expect(officer).toMatchObject({
      mayTable: true,
      notice: { refusal: { code: 'notice-before-decision' } },
    });
    const member = await movesOfPaper(tb.chair, paper.ref, NOW);
    expect(member).toMatchObject({ mayTable: false, mayWithdraw: false });
    expect(await movesOfPaper(paper.sponsor, paper.ref, NOW)).toMatchObject({ mayWithdraw: true });
    expect(member?.moves[0]?.verdict).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await movesOfPaper(dfe.chair, paper.ref, NOW)).toBeNull();
  });

  it('are none when it is on no line; at its last station it may be closed', async () => {
    const { tb } = await theBodies();
    const last = await aRoute(tb, { template: 'board', gate: 'implementation' });
    const moves = (await movesOfPaper(tb.officer, last.ref, NOW))?.moves;
    expect(moves?.at(-1)).toMatchObject({ to: 'end', verdict: { ok: true } });
    await write((tx) =>
      tx.stage.updateMany({ where: { paperId: last.id, state: 'current' }, data: { state: 'passed' } }),
    );
    expect(await movesOfPaper(tb.officer, last.ref, NOW)).toMatchObject({ stage: null, moves: [] });
  });
});

describeOnEachDatabase('the notice page', () => {
  it('shows what notice given today would allow, to the deciding officer alone', async () => {
    const { tb, cab, dfe } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision' });
    expect(await noticePage(cab.officer, paper.ref, NOW)).toMatchObject({
      mayGive: true,
      refusal: null,
      needs: 28,
      earliest: '2026-12-22',
      clearUntil: '2026-12-21',
      members: cab.members.map(({ name }) => name),
      given: [],
    });
    expect((await noticePage(tb.officer, paper.ref, NOW))?.mayGive).toBe(false);
    expect(await noticePage(dfe.officer, paper.ref, NOW)).toBeNull();
    const plain = await aRoute(tb, { template: 'board' });
    expect(await noticePage(tb.officer, plain.ref, NOW)).toBeNull();
  });
});
