import { expect, it } from 'vitest';
import { checkTabling } from '~/persistence/check-tabling';
import { reads } from '~/persistence/reads';
import { giveNotice } from '~/services/routes/give-notice';
import { aRoute } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const text = {
  matter: 'Agency arrangement for VAT',
  fromOn: '2026-12-22',
  untilOn: '2026-12-22',
  documents: 'The report',
  copiesFrom: 'The Town Hall',
  otherDocuments: 'Ask the clerk',
};

describeOnEachDatabase('notice of a key decision', () => {
  it('is given by the deciding body’s officer, once for the same words', async () => {
    const { tb, cab, mem } = await theBodies();
    const paper = await aRoute(tb, { gate: 'member-consent' });
    expect(mem.officer.personId).toBe(cab.officer.personId);
    const give = () => giveNotice({ actor: cab.officer, now: NOW }, { paperRef: paper.ref, text });
    const first = await give();
    expect(first).toMatchObject({ ok: true });
    expect(await give()).toEqual(first);
    const [notice, another] = await reads().statutoryNotice.findMany();
    expect(another).toBeUndefined();
    expect(JSON.parse(notice?.text ?? '{}')).toEqual({
      ...text,
      decisionMaker: 'Cabinet',
      members: cab.members.map(({ name }) => name),
    });
    expect(await reads().event.count({ where: { kind: 'NoticeGiven' } })).toBe(1);
  });

  it('is refused before the earlier body has decided, and by anybody else', async () => {
    const { tb, cab } = await theBodies();
    const early = await aRoute(tb, { gate: 'decide' });
    const give = (actor: typeof tb.officer, paperRef: string) =>
      giveNotice({ actor, now: NOW }, { paperRef, text });
    expect(await give(tb.officer, early.ref)).toMatchObject({
      refusal: { code: 'notice-before-decision', stage: 'Trust Board decides' },
    });
    const paper = await aRoute(tb, { gate: 'key-decision' });
    expect(await give(cab.chair, paper.ref)).toMatchObject({ refusal: { code: 'not-permitted' } });
    const plain = await aRoute(tb, { template: 'board', gate: 'decide' });
    expect(await give(tb.officer, plain.ref)).toMatchObject({ refusal: { code: 'no-key-decision-ahead' } });
    expect(await reads().statutoryNotice.count()).toBe(0);
  });

  it('lets the Cabinet table it after 28 clear days, and not before', async () => {
    const { tb, cab } = await theBodies();
    const paper = await aRoute(tb, { gate: 'key-decision' });
    const table = (meetsOn: string) =>
      checkTabling(reads(), { paperId: paper.id, meetingBodyId: cab.id, meetsOn, at: NOW });
    expect(await table('2026-12-22')).toMatchObject({ refusal: { code: 'key-notice-missing', needs: 28 } });
    await giveNotice({ actor: cab.officer, now: NOW }, { paperRef: paper.ref, text });
    expect(await table('2026-12-21')).toMatchObject({
      refusal: { code: 'key-notice-short', days: 27, givenOn: '2026-11-23', latest: '2026-11-22' },
    });
    expect(await table('2026-12-22')).toMatchObject({
      ok: true,
      value: { stageId: paper.stageId, notice: { way: 'notice', sum: { days: 28 } } },
    });
  });

  it('tables a paper only where it is and where a meeting passes it', async () => {
    const { tb, far, et } = await theBodies();
    const paper = await aRoute(tb, { template: 'board' });
    const table = (meetingBodyId: string) =>
      checkTabling(reads(), { paperId: paper.id, meetingBodyId, meetsOn: '2026-12-01', at: NOW });
    expect(await table(far.id)).toMatchObject({
      refusal: { code: 'paper-elsewhere', holder: 'Executive Team' },
    });
    expect(await table(et.id)).toMatchObject({
      refusal: { code: 'gate-without-meeting', gate: 'clearance' },
    });
    const unknown = await checkTabling(reads(), {
      paperId: 'none',
      meetingBodyId: et.id,
      meetsOn: '2026-12-01',
      at: NOW,
    });
    expect(unknown).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
