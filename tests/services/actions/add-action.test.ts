import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { type AddedAction, addAction } from '~/services/actions/add-action';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPerson } from '../../support/build/a-person';
import { anAction, type BuiltAction } from '../../support/build/an-action';
import { minutesLater, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

let board: BuiltBody;
let born: BuiltAction;
let lead: Actor;
let helper: Actor;

const asked = (more: Partial<AddedAction> = {}): AddedAction => ({
  ...{ decisionId: born.decisionId, actionId: newId(), title: 'Write to HMRC', dueOn: TODAY },
  ...{ leadId: lead.personId, helperIds: [helper.personId] },
  ...more,
});
const add = (actor: Actor, input = asked()) => addAction({ actor, now: minutesLater(5) }, input);
const made = () => reads().action.findMany({ where: { title: 'Write to HMRC' }, include: { helpers: true } });

describeOnEachDatabase('an action added to a sealed decision', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    born = await anAction(board);
    [lead, helper] = [await aPerson(), await aPerson()];
  });

  test('is made once by its officer, its lead and helper are told', async () => {
    const input = asked();
    const [one, again] = await Promise.all([add(board.officer, input), add(board.officer, input)]);
    expect([one.ok, again.ok]).toEqual([true, true]);
    const [action, ...more] = await made();
    expect(more).toEqual([]);
    expect(action).toMatchObject({
      decisionId: born.decisionId,
      originalDueOn: TODAY,
      helpers: [{ personId: helper.personId }],
    });
    expect((await happenings()).filter(({ kind }) => kind === 'DecisionActionAdded')).toHaveLength(1);
    expect(await reads().notification.count({ where: { personId: helper.personId } })).toBe(1);
  });

  describe('is refused, and nothing is made', () => {
    test.each<[string, () => Promise<Parameters<typeof codeOf>[0]>]>([
      ['not-permitted', async () => add(board.chair)],
      ['not-found', async () => add(await aPerson())],
      ['not-found', async () => add(board.officer, asked({ decisionId: newId() }))],
      ['not-found', async () => add(board.officer, asked({ actionId: (await anAction(board)).id }))],
      [
        'action-of-correction',
        async () => {
          const correctsId = (await anAction(board)).decisionId;
          await write((tx) => tx.decision.update({ where: { id: born.decisionId }, data: { correctsId } }));
          return add(board.officer);
        },
      ],
      ['action-due-passed', async () => add(board.officer, asked({ dueOn: '2026-01-05' }))],
      ['lead-unknown', async () => add(board.officer, asked({ helperIds: [newId()] }))],
      [
        'action-before-seal',
        async () => {
          await write((tx) =>
            tx.decision.update({ where: { id: born.decisionId }, data: { state: 'draft' } }),
          );
          return add(board.officer);
        },
      ],
    ])('%s', async (code, act) => {
      expect(codeOf(await act())).toBe(code);
      expect(await made()).toEqual([]);
    });
  });
});
