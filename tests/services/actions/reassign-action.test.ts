import { parseWithZod } from '@conform-to/zod/v4';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reassignInput } from '~/inputs/action';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { actionPage } from '~/queries/actions/action-page';
import { type Reassigned, reassignAction } from '~/services/actions/reassign-action';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aPerson } from '../../support/build/a-person';
import { anAction, type BuiltAction } from '../../support/build/an-action';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

let board: BuiltBody;
let action: BuiltAction;
let helper: Actor;
let next: Actor;

const give = (actor: Actor, more: Partial<Reassigned> = {}) =>
  reassignAction(
    { actor, now: minutesLater(5) },
    { ref: action.ref, leadId: next.personId, helperIds: [], reason: 'The lead has left.', ...more },
  );
const row = () =>
  reads().action.findUniqueOrThrow({
    where: { id: action.id },
    include: { helpers: true, reassignments: true },
  });
const textsTo = async ({ personId }: Actor) =>
  (await reads().notification.findMany({ where: { personId, at: minutesLater(5) } })).map(({ text }) => text);
const told = async () => (await happenings()).filter(({ kind }) => kind === 'ActionReassigned');

describeOnEachDatabase('an action given to others', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    [helper, next] = [await aPerson(), await aPerson()];
    action = await anAction(board, { helpers: [helper] });
  });

  test('by its officer, once; who had it is kept, and each whose part changes is told', async () => {
    const decision = await reads().decision.findUniqueOrThrow({ where: { id: action.decisionId } });
    const both = await Promise.all([give(board.officer), give(board.officer)]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    expect(await row()).toMatchObject({
      ...{ leadId: next.personId, helpers: [] },
      reassignments: [
        { fromLeadId: action.lead.personId, toLeadId: next.personId, byId: board.officer.personId },
      ],
    });
    expect(await textsTo(next)).toEqual([`${action.ref} is yours to lead: Write to the Council`]);
    expect(await textsTo(action.lead)).toEqual([`${action.ref} is now led by ${next.name}`]);
    expect(await textsTo(helper)).toEqual([`You no longer help with ${action.ref}`]);
    expect(await told()).toMatchObject([{ facts: { decisionId: action.decisionId } }]);
    expect(await reads().decision.findUniqueOrThrow({ where: { id: action.decisionId } })).toMatchObject({
      liveVersion: decision.liveVersion + 1,
    });
    expect(await actionPage(board.officer, action.ref, NOW)).toMatchObject({
      handovers: [
        {
          ...{ fromLead: action.lead.name, toLead: next.name, joined: [], left: [helper.name] },
          reason: 'The lead has left.',
        },
      ],
      giving: { leadId: next.personId, helperIds: [] },
    });
  });

  test('a helper becomes lead and the lead a helper; another is asked to help', async () => {
    const helperIds = [action.lead.personId, next.personId, next.personId, helper.personId];
    expect(codeOf(await give(board.officer, { leadId: helper.personId, helperIds }))).toBe('ok');
    const { helpers } = await row();
    expect(helpers.map(({ personId }) => personId).sort()).toEqual(
      [action.lead.personId, next.personId].sort(),
    );
    expect(await textsTo(helper)).toEqual([`${action.ref} is yours to lead: Write to the Council`]);
    expect(await textsTo(action.lead)).toEqual([`${action.ref} is now led by ${helper.name}`]);
    expect(await textsTo(next)).toEqual([`You help with ${action.ref}: Write to the Council`]);
  });

  test('a helper whose account is closed may stay, and may not be named anew', async () => {
    await write((tx) => tx.person.update({ where: { id: helper.personId }, data: { disabledAt: NOW } }));
    expect(codeOf(await give(board.officer, { helperIds: [helper.personId] }))).toBe('ok');
    expect(codeOf(await give(board.officer, { helperIds: [] }))).toBe('ok');
    expect(codeOf(await give(board.officer, { helperIds: [helper.personId] }))).toBe('lead-unknown');
  });

  test('the form may leave helpers blank, and says what is missing', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ intent: 'reassign', leadId: 'a', reason: 'Left.' }))
      form.set(name, value);
    form.set('helperIds[0]', '');
    form.set('helperIds[1]', 'b');
    const parsed = parseWithZod(form, { schema: reassignInput });
    expect(parsed).toMatchObject({ status: 'success', value: { leadId: 'a', helperIds: ['b'] } });
    form.set('leadId', '');
    form.set('reason', ' ');
    expect(parseWithZod(form, { schema: reassignInput })).toMatchObject({
      error: { leadId: ['Choose the lead'], reason: ['Say why'] },
    });
  });

  describe('is refused, and nothing changes', () => {
    test.each<[string, () => Promise<Parameters<typeof codeOf>[0]>]>([
      ['not-permitted', async () => give(action.lead)],
      ['not-permitted', async () => give(helper)],
      ['not-permitted', async () => give(board.chair)],
      ['not-found', async () => give(await aPerson())],
      ['not-found', async () => give(board.officer, { ref: 'TB-A-999' })],
      ['lead-unknown', async () => give(board.officer, { leadId: newId() })],
    ])('%s (%#)', async (code, act) => {
      const before = await row();
      expect(codeOf(await act())).toBe(code);
      expect(await row()).toEqual(before);
      expect(await told()).toEqual([]);
    });

    test.each(['completed', 'closed', 'superseded'] as const)('when it is %s', async (state) => {
      action = await anAction(board, { state });
      expect(codeOf(await give(board.officer))).toBe('action-not-open');
      expect((await row()).reassignments).toEqual([]);
    });
  });
});
