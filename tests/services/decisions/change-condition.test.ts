import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { changeCondition } from '~/services/decisions/change-condition';
import { aBody } from '../../support/build/a-body';
import { aSealedDecision, aStationAhead } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

describeOnEachDatabase('a condition', () => {
  const aConditionalDecision = async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board);
    const end = await aStationAhead(paper, board, 'implementation');
    await aSealedDecision(board, {
      paper,
      edit: {
        type: 'approved-with-conditions',
        conditions: [
          { text: 'A written view', kind: 'precedent', leadId: paper.sponsor.personId, dueOn: TODAY },
        ],
      },
    });
    return { board, paper, end, condition: await reads().condition.findFirstOrThrow() };
  };

  test('is in hand, then met by what the note says; the lead is told', async () => {
    const { board, paper, condition } = await aConditionalDecision();
    const acting = { actor: board.officer, now: NOW };
    const change = (state: 'in-hand' | 'met', note: string) =>
      changeCondition(acting, { conditionId: condition.id, state, note });
    expect(await change('in-hand', '')).toMatchObject({ ok: true });
    expect(await change('met', ' ')).toEqual({ ok: false, refusal: { code: 'condition-needs-note' } });
    expect(await reads().condition.findFirst()).toMatchObject({ state: 'in-hand' });
    expect(await change('met', 'Letter of 2 December')).toMatchObject({ ok: true });
    expect(await change('met', 'Letter of 2 December')).toMatchObject({ ok: true });
    expect(await reads().condition.findFirst()).toMatchObject({ state: 'met', note: 'Letter of 2 December' });
    expect(await reads().event.count({ where: { kind: 'ConditionChanged' } })).toBe(2);
    expect(
      await reads().notification.count({
        where: { personId: paper.sponsor.personId, text: { contains: 'is met' } },
      }),
    ).toBe(1);
  });

  test('the last to be met ends the paper’s road, once its actions are closed', async () => {
    const { board, paper, end, condition } = await aConditionalDecision();
    const met = { conditionId: condition.id, state: 'met', note: 'Letter' } as const;
    await write((tx) => tx.action.updateMany({ data: { state: 'closed', closedAt: NOW } }));
    await changeCondition({ actor: board.officer, now: NOW }, met);
    expect(await reads().stage.findUnique({ where: { id: end } })).toMatchObject({ state: 'passed' });
    expect(await reads().paper.findUnique({ where: { id: paper.id } })).toMatchObject({ state: 'closed' });
  });

  test('is the officer’s to change', async () => {
    const { board, condition } = await aConditionalDecision();
    const input = { conditionId: condition.id, state: 'met', note: 'x' } as const;
    expect(await changeCondition({ actor: board.chair, now: NOW }, input)).toMatchObject({
      refusal: { code: 'not-permitted' },
    });
    expect(await changeCondition({ actor: await aPerson(), now: NOW }, input)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await reads().condition.findFirst()).toMatchObject({ state: 'not-met' });
  });
});
