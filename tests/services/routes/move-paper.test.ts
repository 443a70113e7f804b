import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { movePaper } from '~/services/routes/move-paper';
import { aMeeting } from '../../support/build/a-meeting';
import { aRoute, current, lineOf } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const move = (actor: Actor, paperRef: string, to: number | 'end', reason = '') =>
  movePaper({ actor, now: NOW }, { paperRef, to, reason });

describeOnEachDatabase('movePaper', () => {
  it('sends a paper back with the reason on the line, once', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    expect(await move(tb.officer, paper.ref, 2, 'The costs changed.')).toMatchObject({ ok: true });
    const left = await reads().stage.findUniqueOrThrow({ where: { id: paper.stageId } });
    expect(left).toMatchObject({
      state: 'sent-back',
      result: 'referred-back',
      resultText: 'The costs changed.',
    });
    expect(await move(tb.officer, paper.ref, 2, 'The costs changed.')).toMatchObject({ ok: true });
    expect(await lineOf(paper.id)).toBe(
      'clearance:passed recommend:passed decide:sent-back recommend:current decide:to-come implementation:to-come',
    );
    const told = await reads().notification.findMany({ where: { personId: paper.author.personId, at: NOW } });
    expect(told.map(({ text }) => text)).toContain(
      `${paper.ref} was sent back: Executive Team recommends. The costs changed.`,
    );
    const served = await reads().notification.findMany({ where: { personId: tb.officer.personId, at: NOW } });
    expect(served.map(({ text }) => text.split(', ').at(-1))).toEqual([
      'has come back: Executive Team recommends.',
    ]);
  });

  it('names an exempt paper to nobody whom an interest bars from it, be it the chair', async () => {
    const { tb, et } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide', classification: 'exempt' });
    const meeting = await aMeeting(et, { items: [{ state: 'done', paperId: paper.id }], state: 'ended' });
    const [seat] = et.seats.filter(({ personId }) => personId === et.chair.personId);
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{ id: 'd', meetingId: meeting.id, itemId: meeting.itemIds[0] ?? '', paperId: paper.id },
          ...{ bodyId: et.id, personId: et.chair.personId, seatId: seat?.id ?? '' },
          ...{ kind: 'pecuniary', interest: 'A bidder', declaredAt: NOW, state: 'ruled', effect: 'leave' },
        },
      }),
    );
    expect(await move(tb.officer, paper.ref, 2, 'The costs changed.')).toMatchObject({ ok: true });
    const told = await reads().notification.findMany({ where: { text: { contains: 'has come back' } } });
    expect(told.map(({ personId }) => personId)).toEqual([tb.officer.personId]);
  });

  it('refuses what the gate does not allow, says who can change it, and writes nothing', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    const before = await reads().event.count();
    expect(await move(tb.officer, paper.ref, 4)).toMatchObject({
      refusal: { code: 'decision-not-taken', gate: 'decide', who: expect.stringContaining('(Trust Board)') },
    });
    expect(await move(tb.officer, paper.ref, 2)).toMatchObject({ refusal: { code: 'reason-needed' } });
    expect(await move(tb.officer, paper.ref, 3, 'Why')).toMatchObject({ refusal: { code: 'already-there' } });
    expect(await move(tb.officer, paper.ref, 9, 'Why')).toMatchObject({
      refusal: { code: 'no-such-station' },
    });
    expect(await move(tb.officer, paper.ref, 'end')).toMatchObject({ refusal: { code: 'not-next-station' } });
    expect((await current(paper.id)).id).toBe(paper.stageId);
    expect(await reads().event.count()).toBe(before);
  });

  it('refuses the wrong person: a member may see and not move, a stranger may not know', async () => {
    const { tb, far, dfe } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    expect(await move(tb.chair, paper.ref, 2, 'Why')).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await move(far.chair, paper.ref, 2, 'Why')).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await move(dfe.officer, paper.ref, 2, 'Why')).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('closes a paper in implementation that lacks nothing', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'implementation' });
    expect(await move(tb.officer, paper.ref, 'end')).toMatchObject({ ok: true });
    expect(await reads().paper.findUniqueOrThrow({ where: { id: paper.id } })).toMatchObject({
      state: 'closed',
    });
  });

  it('moves once when it is sent back twice at the same time', async () => {
    const { tb } = await theBodies();
    const paper = await aRoute(tb, { template: 'board', gate: 'decide' });
    await Promise.all([1, 2].map(() => move(tb.officer, paper.ref, 1, 'Not cleared for this.')));
    const line = await lineOf(paper.id);
    expect(line.match(/sent-back/g)).toHaveLength(1);
    expect(line).toContain('decide:sent-back clearance:current recommend:to-come decide:to-come');
  });
});
