import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { answerAdvice } from '~/services/advice/answer-advice';
import { askClearanceAgain } from '~/services/routes/ask-clearance-again';
import { aRoute, current, lineOf } from '../../support/build/a-route';
import { theBodies } from '../../support/build/the-bodies';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

async function inClearance() {
  const { tb } = await theBodies();
  const [finance, legal] = [tb.deputy, tb.chair];
  const clearers = { finance: finance.personId, legal: legal.personId };
  const paper = await aRoute(tb, { template: 'committee', clearers });
  const answer = async (
    matter: 'finance' | 'legal' | 'sponsor',
    given: 'positive' | 'with-conditions' | 'negative',
  ) => {
    const actor = { finance, legal, sponsor: paper.sponsor }[matter];
    const where = { paperId: paper.id, matter, answer: null };
    const { id } = await reads().adviceRequest.findFirstOrThrow({ where });
    const words = given === 'positive' ? '' : 'The margin is not shown.';
    return answerAdvice({ actor, now: NOW }, { adviceId: id, answer: given, text: words });
  };
  return { paper, tb, answer };
}

describeOnEachDatabase('clearance', () => {
  it('lets the paper on by itself when all three are positive', async () => {
    const { paper, answer } = await inClearance();
    await answer('finance', 'positive');
    await answer('sponsor', 'positive');
    expect(await lineOf(paper.id)).toContain('clearance:current');
    await answer('legal', 'positive');
    expect(await lineOf(paper.id)).toBe('clearance:passed decide:current');
  });

  it('keeps it when one clears with conditions, until it is asked again and cleared', async () => {
    const { paper, answer } = await inClearance();
    await answer('finance', 'with-conditions');
    await answer('sponsor', 'positive');
    await answer('legal', 'positive');
    expect(await lineOf(paper.id)).toContain('clearance:current');
    const acting = { actor: paper.author, now: NOW };
    const again = await askClearanceAgain(acting, { paperRef: paper.ref, matter: 'finance' });
    expect(again).toMatchObject({ ok: true });
    await answer('finance', 'positive');
    expect(await lineOf(paper.id)).toBe('clearance:passed decide:current');
  });

  it('is not asked again while an answer is awaited, by a stranger, or when it is over', async () => {
    const { paper, tb, answer } = await inClearance();
    const ask = (actor: typeof paper.author, matter: 'finance' | 'legal') =>
      askClearanceAgain({ actor, now: NOW }, { paperRef: paper.ref, matter });
    expect(await ask(paper.author, 'legal')).toMatchObject({ refusal: { code: 'clearance-still-asked' } });
    expect(await ask(tb.members[3] ?? tb.chair, 'finance')).toMatchObject({ refusal: { code: 'not-found' } });
    await answer('finance', 'positive');
    expect(await ask(paper.author, 'finance')).toMatchObject({ refusal: { code: 'clearance-still-asked' } });
    await answer('legal', 'positive');
    await answer('sponsor', 'positive');
    expect(await ask(paper.author, 'finance')).toMatchObject({ refusal: { code: 'not-in-clearance' } });
    expect((await current(paper.id)).gate).toBe('decide');
    expect(await reads().adviceRequest.count({ where: { paperId: paper.id } })).toBe(3);
  });
});
