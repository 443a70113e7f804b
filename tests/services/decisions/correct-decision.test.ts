import { expect, test } from 'vitest';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { correctDecision } from '~/services/decisions/correct-decision';
import { aBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, aSealedDecision } from '../../support/build/a-decision';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { entriesOf } from '../../support/entries-of';

describeOnEachDatabase('a correction', () => {
  const words = { correction: 'The date is 1 May 2027.', reasons: 'A slip of the pen.' };

  test('is a new record that names the first; nothing is edited', async () => {
    const board = await aBody({ seats: 3 });
    const sealed = await aSealedDecision(board);
    const before = await entriesOf(board.id);
    const correct = () =>
      correctDecision({ actor: board.officer, now: minutesLater(60) }, { decisionId: sealed.id, ...words });
    const answers = await Promise.all([correct(), correct()]);
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { ref: 'TB/2026/002' } })));
    const after = await entriesOf(board.id);
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    expect(verifyChain(after, sha256)).toMatchObject({ state: 'intact', entries: 2 });
    expect(JSON.parse(after[1]?.canonical ?? '')).toMatchObject({
      corrects: 'TB/2026/001',
      title: 'Correction of TB/2026/001',
      content: { resolved: [words.correction] },
    });
    expect(await reads().action.count()).toBe(0);
    expect(await reads().event.count({ where: { kind: 'DecisionCorrected', subjectId: sealed.id } })).toBe(1);
  });

  test('is for sealed originals, by the officer', async () => {
    const board = await aBody({ seats: 3 });
    const sealed = await aSealedDecision(board);
    const draft = await aDraft(board, await aDecidedItem(board));
    const correct = (decisionId: string, actor = board.officer) =>
      correctDecision({ actor, now: NOW }, { decisionId, ...words });
    expect(await correct(draft.id)).toEqual({ ok: false, refusal: { code: 'edit-instead' } });
    expect(await correct(sealed.id, board.chair)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await correct(sealed.id, await aPerson())).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await reads().registerEntry.count()).toBe(1);
    await correct(sealed.id);
    const correction = await reads().decision.findFirstOrThrow({ where: { correctsId: sealed.id } });
    expect(await correct(correction.id)).toEqual({ ok: false, refusal: { code: 'correct-the-original' } });
  });
});
