import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { decisionPage } from '~/queries/decisions/decision-page';
import { paperPage } from '~/queries/papers/paper-page';
import { answerCallIn } from '~/services/decisions/answer-call-in';
import { askCallIn } from '~/services/decisions/ask-call-in';
import { endCallIns } from '~/services/decisions/end-call-ins';
import { publishDecision } from '~/services/decisions/publish-decision';
import { movePaper } from '~/services/routes/move-paper';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aSealedDecision, aStationAhead } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { lineOf } from '../../support/build/a-route';
import { aScrutiny } from '../../support/build/a-scrutiny';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const reason = 'Three wards were not asked.';
const AFTER = new Date('2026-12-03T09:00:00Z');

/** A cabinet's decision that is published and whose window is open until the end of 30 November. */
async function aPublishedDecision(card = {}) {
  const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3, card });
  const osc = await aScrutiny(cabinet);
  const paper = await aPaper(cabinet, { gate: 'key-decision' });
  const callIn = await aStationAhead(paper, cabinet, 'call-in');
  await aStationAhead(paper, cabinet, 'implementation');
  const decision = await aSealedDecision(cabinet, { paper });
  const publish = (decisionId = decision.id) =>
    publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId });
  const ask = (seat: number, { now = NOW, actor = osc.members[seat] ?? osc.chair, why = reason } = {}) =>
    askCallIn({ actor, now }, { decisionId: decision.id, reason: why });
  return { cabinet, osc, paper, callIn, decision, publish, ask };
}

async function calledIn() {
  const all = await aPublishedDecision();
  await all.publish();
  for (const seat of [0, 1, 2]) await all.ask(seat);
  const answer = (
    result: 'no-further-action' | 'referred-back' | 'to-council',
    { actor = all.osc.officer, metOn = '2026-12-02', now = AFTER } = {},
  ) => answerCallIn({ actor, now }, { decisionId: all.decision.id, result, reason, metOn });
  return { ...all, answer };
}

const mayRead = async (ref: string, actor: BuiltBody['chair']) =>
  (await paperPage(actor, { ref, now: NOW })) !== null;

const requests = () => reads().callInRequest.count();
const held = () => reads().callIn.findMany();

describeOnEachDatabase('a call-in', () => {
  test('opens the paper to the committee that called it in, but no exempt text', async () => {
    const { osc, paper, publish, ask } = await aPublishedDecision();
    const stranger = await aPerson({ of: 'council' });
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: 'partner' } }));
    await publish();
    for (const seat of [0, 1]) await ask(seat);
    expect(await mayRead(paper.ref, osc.chair)).toBe(false);
    await ask(2);
    expect(await mayRead(paper.ref, osc.chair)).toBe(true);
    expect(await mayRead(paper.ref, osc.officer)).toBe(true);
    expect(await mayRead(paper.ref, stranger)).toBe(false);
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: 'exempt' } }));
    expect(await mayRead(paper.ref, osc.chair)).toBe(false);
  });

  test('is called in when enough have asked, and held when its window runs out', async () => {
    const { cabinet, osc, callIn, decision, publish, ask, paper } = await aPublishedDecision();
    await publish();
    const open = await decisionPage(osc.chair, decision.ref, NOW);
    expect(open?.callIn?.asked).toMatchObject({ needs: 3, mayAsk: true, mayAnswer: false, requests: [] });
    expect(await reads().notification.count({ where: { personId: osc.chair.personId } })).toBe(1);
    expect(await ask(0)).toEqual({ ok: true, value: { ref: decision.ref, calledIn: false } });
    expect(await ask(0, { why: 'Again' })).toMatchObject({ value: { calledIn: false } });
    expect(await requests()).toBe(1);
    expect(await Promise.all([ask(1), ask(1), ask(2)])).toMatchObject([
      { value: { calledIn: false } },
      { value: { calledIn: false } },
      { value: { calledIn: true } },
    ]);
    expect(await requests()).toBe(3);
    expect(await held()).toMatchObject([{ decisionId: decision.id, state: 'held', calledInAt: NOW }]);
    expect(await ask(3)).toMatchObject({ refusal: { code: 'called-in-already' } });
    expect(await endCallIns(AFTER)).toBe(0);
    expect((await reads().stage.findUnique({ where: { id: callIn } }))?.state).toBe('current');
    const onward = await movePaper(
      { actor: cabinet.officer, now: AFTER },
      { paperRef: paper.ref, to: 3, reason: '' },
    );
    expect(onward).toMatchObject({ refusal: { code: 'called-in' } });
    expect(await reads().event.count({ where: { kind: 'CalledIn', subjectId: decision.id } })).toBe(1);
    const shown = await decisionPage(osc.officer, decision.ref, AFTER);
    expect(shown?.callIn?.asked).toMatchObject({ state: 'held', mayAsk: false, mayAnswer: true });
    expect(shown?.callIn?.asked.requests).toHaveLength(3);
  });

  test('runs out with too few requests, and none is in time after its end', async () => {
    const { callIn, publish, ask } = await aPublishedDecision();
    await publish();
    await ask(0);
    expect(await ask(1, { now: new Date('2026-12-01T00:00:00Z') })).toMatchObject({
      refusal: { code: 'call-in-closed' },
    });
    expect(await endCallIns(AFTER)).toBe(1);
    expect((await reads().stage.findUnique({ where: { id: callIn } }))?.state).toBe('passed');
    expect(await ask(2, { now: AFTER })).toMatchObject({ refusal: { code: 'call-in-closed' } });
    expect(await held()).toEqual([]);
  });

  test('is the chair’s alone where the executive’s card says so', async () => {
    const { publish, ask } = await aPublishedDecision({ callIn: { requests: 4, chairAlone: true } });
    await publish();
    expect(await ask(1)).toMatchObject({ value: { calledIn: false } });
    expect(await ask(0)).toMatchObject({ value: { calledIn: true } });
  });

  test('lasts as many working days as the executive’s card of the day of publication says', async () => {
    const callIn = { requests: 3, chairAlone: false, days: 2, takesEffect: 'next-working-day' };
    const { osc, decision, publish, ask } = await aPublishedDecision({ callIn });
    await publish();
    const page = await decisionPage(osc.chair, decision.ref, NOW);
    expect(page?.callIn?.days.map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-25']);
    expect(page?.callIn).toMatchObject({ closesAt: '2026-11-26T00:00:00.000Z', effectiveOn: '2026-11-26' });
    const late = { now: new Date('2026-11-26T00:00:00Z') };
    expect(await ask(0, late)).toMatchObject({ refusal: { code: 'call-in-closed' } });
  });

  test('is for members of scrutiny, once it is published', async () => {
    const { cabinet, osc, decision, publish, ask } = await aPublishedDecision();
    expect(await ask(0)).toMatchObject({ refusal: { code: 'not-found' } });
    await publish();
    expect(await ask(0, { actor: osc.officer })).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await ask(0, { actor: cabinet.chair })).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await ask(0, { actor: await aPerson() })).toMatchObject({ refusal: { code: 'not-permitted' } });
    const missing = await askCallIn({ actor: osc.chair, now: NOW }, { decisionId: 'none', reason });
    expect(missing).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await requests()).toBe(0);
    expect((await decisionPage(cabinet.officer, decision.ref, NOW))?.callIn?.asked.mayAsk).toBe(false);
  });
});

describeOnEachDatabase('the answer to a call-in', () => {
  test('referred back returns the paper to the cabinet, whose second decision is not called in again', async () => {
    const { cabinet, decision, answer, paper } = await calledIn();
    expect(await answer('referred-back')).toEqual({ ok: true, value: { ref: decision.ref } });
    expect(await answer('referred-back')).toMatchObject({ ok: true });
    expect(await lineOf(paper.id)).toBe(
      'key-decision:passed call-in:sent-back key-decision:current call-in:to-come implementation:to-come',
    );
    expect(await held()).toMatchObject([{ state: 'ended', result: 'referred-back', resultOn: '2026-12-02' }]);
    expect(await answer('no-further-action')).toMatchObject({ refusal: { code: 'call-in-answered' } });
    expect(await reads().event.count({ where: { kind: 'CallInAnswered' } })).toBe(1);
    const again = await reads().stage.findFirstOrThrow({ where: { paperId: paper.id, state: 'current' } });
    const second = await secondDecision(cabinet, { ...paper, stageId: again.id });
    await publishDecision({ actor: cabinet.officer, now: AFTER }, { decisionId: second.id });
    expect(await lineOf(paper.id)).toBe(
      'key-decision:passed call-in:sent-back key-decision:passed call-in:passed implementation:current',
    );
    expect(await reads().decision.findUnique({ where: { id: second.id } })).toMatchObject({
      callInClosesAt: null,
    });
  });

  test('no further action lets it have effect and the paper on', async () => {
    const { decision, answer, paper } = await calledIn();
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      effectiveOn: null,
    });
    expect(
      (await Promise.all([answer('no-further-action'), answer('no-further-action')])).every(({ ok }) => ok),
    ).toBe(true);
    expect(await lineOf(paper.id)).toBe('key-decision:passed call-in:passed implementation:current');
    expect(await reads().decision.findUnique({ where: { id: decision.id } })).toMatchObject({
      effectiveOn: '2026-12-02',
    });
  });

  test('to the council holds it until the council has answered', async () => {
    const { decision, osc, answer, paper } = await calledIn();
    expect(await answer('to-council')).toMatchObject({ ok: true });
    expect(await answer('to-council')).toMatchObject({ ok: true });
    expect(await lineOf(paper.id)).toBe('key-decision:passed call-in:current implementation:to-come');
    const shown = await decisionPage(osc.officer, decision.ref, AFTER);
    expect(shown?.callIn?.asked).toMatchObject({
      state: 'with-council',
      mayAnswer: true,
      answer: { result: 'to-council', reason },
    });
    expect(await answer('referred-back', { metOn: '2026-12-03' })).toMatchObject({ ok: true });
    expect(await lineOf(paper.id)).toContain('call-in:sent-back key-decision:current');
    expect(await held()).toMatchObject([{ state: 'ended', result: 'to-council', council: 'referred-back' }]);
  });

  test('is recorded by scrutiny’s officer, of a call-in, with the day of its meeting', async () => {
    const { cabinet, osc, answer } = await calledIn();
    expect(await answer('referred-back', { actor: osc.chair })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await answer('referred-back', { actor: cabinet.officer })).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await answer('referred-back', { metOn: '2026-12-04' })).toMatchObject({
      refusal: { code: 'met-on-wrong', from: '2026-11-23', until: '2026-12-03' },
    });
    expect(await held()).toMatchObject([{ state: 'held', result: null }]);
  });

  test('there is none to what nobody called in', async () => {
    const { osc, publish, decision } = await aPublishedDecision();
    await publish();
    const input = { decisionId: decision.id, result: 'referred-back', reason, metOn: '2026-11-23' } as const;
    const answer = (decisionId = decision.id) =>
      answerCallIn({ actor: osc.officer, now: NOW }, { ...input, decisionId });
    expect(await answer()).toMatchObject({ refusal: { code: 'not-called-in' } });
    expect(await answer('none')).toMatchObject({ refusal: { code: 'not-found' } });
  });
});

function secondDecision(
  cabinet: BuiltBody,
  paper: NonNullable<Parameters<typeof aSealedDecision>[1]>['paper'],
) {
  return aSealedDecision(cabinet, { paper, now: AFTER });
}
