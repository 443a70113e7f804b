import { expect, it } from 'vitest';
import type { DecisionType } from '~/domain/decision/decision-type';
import { reads } from '~/persistence/reads';
import { implementationDone } from '~/services/routes/implementation-done';
import { moveOn } from '~/services/routes/move-on';
import { aRoute, current, lineOf } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const decide = (paperId: string, stageId: string, type: DecisionType, returnToPosition?: number) =>
  write((tx) =>
    moveOn(tx, {
      paperId,
      stageId,
      decision: { id: null, type, text: 'In words' },
      returnToPosition,
      at: NOW,
      actorId: undefined,
    }),
  );

describeOnEachDatabase('moveOn', () => {
  it('gives the VAT paper its nine stages and asks its clearances', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb);
    expect(await lineOf(paper.id)).toBe(
      'clearance:current recommend:to-come endorse:to-come decide:to-come member-consent:to-come key-decision:to-come call-in:to-come department-consent:to-come implementation:to-come',
    );
    const asked = await reads().adviceRequest.findMany({
      where: { paperId: paper.id },
      orderBy: { matter: 'asc' },
    });
    expect(asked.map(({ kind, matter }) => `${kind} ${matter}`)).toEqual([
      'clearance finance',
      'clearance legal',
      'clearance sponsor',
    ]);
    expect(asked.find(({ matter }) => matter === 'sponsor')?.askedPersonId).toBe(paper.sponsor.personId);
  });

  it('lets the paper arrive at the next body with its clock started and its people told', async () => {
    const { tb, far } = await theBodies();
    const paper = await aRoute(tb, { gate: 'recommend' });
    const before = await reads().paper.findUniqueOrThrow({ where: { id: paper.id } });
    await decide(paper.id, paper.stageId, 'recommended');
    const [left, here] = [
      await reads().stage.findUniqueOrThrow({ where: { id: paper.stageId } }),
      await current(paper.id),
    ];
    expect(left).toMatchObject({
      state: 'passed',
      result: 'recommended',
      resultText: 'In words',
      completedAt: NOW,
    });
    expect(here).toMatchObject({ gate: 'endorse', bodyId: far.id, arrivedAt: NOW, targetOn: '2026-12-13' });
    const after = await reads().paper.findUniqueOrThrow({ where: { id: paper.id } });
    expect(after.liveVersion).toBe(before.liveVersion + 1);
    const [told] = await reads().event.findMany({
      where: { kind: 'PaperMoved' },
      orderBy: { seq: 'desc' },
      take: 1,
    });
    expect(told).toMatchObject({ bodyId: far.id, paperId: paper.id, version: after.liveVersion });
    expect(JSON.parse(told?.facts ?? '{}')).toEqual({
      ref: paper.ref,
      from: 'Executive Team recommends',
      to: 'Finance, Audit and Risk endorses',
    });
    const newest = { at: NOW, text: { contains: 'Finance, Audit and Risk endorses' } };
    const people = await reads().notification.findMany({ where: newest, select: { personId: true } });
    const ids = people.map(({ personId }) => personId);
    expect(ids).toEqual(
      expect.arrayContaining([far.officer.personId, far.chair.personId, paper.author.personId]),
    );
  });

  it('draws a body again when the paper is sent back to it, and everything after it', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board-committee', gate: 'decide' });
    await decide(paper.id, paper.stageId, 'referred-back', 2);
    expect(await lineOf(paper.id)).toBe(
      'clearance:passed endorse:passed decide:sent-back endorse:current decide:to-come implementation:to-come',
    );
    await decide(paper.id, (await current(paper.id)).id, 'endorsed');
    await decide(paper.id, (await current(paper.id)).id, 'referred-back', 2);
    expect(await lineOf(paper.id)).toBe(
      'clearance:passed endorse:passed decide:sent-back endorse:passed decide:sent-back endorse:current decide:to-come implementation:to-come',
    );
  });

  it('asks the clearances again, of the same people, when it goes back to clearance', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, {
      template: 'committee',
      clearers: { finance: tb.deputy.personId, legal: tb.chair.personId },
    });
    const first = await current(paper.id);
    await decide(paper.id, first.id, 'agreed');
    await decide(paper.id, (await current(paper.id)).id, 'referred-back');
    const here = await current(paper.id);
    const again = await reads().adviceRequest.findMany({ where: { stageId: here.id } });
    expect(again).toHaveLength(3);
    expect(again.find(({ matter }) => matter === 'finance')?.askedPersonId).toBe(tb.deputy.personId);
  });

  it('keeps a deferred paper where it is, and says so', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    await decide(paper.id, paper.stageId, 'deferred');
    expect(await current(paper.id)).toMatchObject({
      id: paper.stageId,
      result: 'deferred',
      completedAt: null,
    });
  });

  it('stops the route of a paper that is rejected', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    await decide(paper.id, paper.stageId, 'rejected');
    expect(await lineOf(paper.id)).toContain('decide:stopped implementation:to-come');
    expect(await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).toMatchObject({
      state: 'rejected',
      closedAt: NOW,
    });
  });

  it('closes the paper at the end of its line', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'implementation' });
    await write((tx) => implementationDone(tx, { paperId: paper.id, at: NOW, actorId: undefined }));
    expect(await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).toMatchObject({
      state: 'closed',
    });
    await write((tx) => implementationDone(tx, { paperId: paper.id, at: NOW, actorId: undefined }));
    expect(await lineOf(paper.id)).toContain('implementation:passed');
  });

  it('moves nothing twice by one decision, and implements nothing that is elsewhere', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'recommend' });
    await decide(paper.id, paper.stageId, 'recommended');
    await decide(paper.id, paper.stageId, 'recommended');
    await write((tx) => implementationDone(tx, { paperId: paper.id, at: NOW, actorId: undefined }));
    expect(await lineOf(paper.id)).toBe(
      'clearance:passed recommend:passed decide:current implementation:to-come',
    );
  });
});
