import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { actionPage } from '~/queries/actions/action-page';
import { addEvidence } from '~/services/actions/add-evidence';
import { askClosure } from '~/services/actions/ask-closure';
import { type ClosureInput, decideActionClosure } from '~/services/actions/decide-closure';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { anAction, type BuiltAction } from '../../support/build/an-action';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

let board: BuiltBody;
let meeting: BuiltMeeting;
let action: BuiltAction;

const decide = (actor: Actor, wish: Partial<ClosureInput> = {}) =>
  decideActionClosure(
    { actor, now: NOW },
    { ref: action.ref, result: 'granted', reason: '', itemId: meeting.itemIds[1] ?? '', ...wish },
  );
const returned = { result: 'returned', reason: 'The letter is not signed.', itemId: undefined } as const;
const row = () => reads().action.findUniqueOrThrow({ where: { id: action.id }, include: { closures: true } });
const told = async () =>
  (await happenings()).filter(({ kind }) => /^Action(Closed|Returned)$/.test(kind)).map(({ kind }) => kind);
const textsTo = async (actor: Actor) =>
  (await reads().notification.findMany({ where: { personId: actor.personId }, orderBy: { at: 'asc' } })).map(
    ({ text }) => text,
  );

async function refusal(act: () => Promise<Parameters<typeof codeOf>[0]>): Promise<string> {
  const before = [await row(), await told()];
  const code = codeOf(await act());
  expect([await row(), await told()]).toEqual(before);
  return code;
}

describeOnEachDatabase('closing an action', () => {
  beforeEach(async () => {
    board = await aBody({ seats: 2 });
    meeting = await aMeeting(board, { items: [{ state: 'done' }, { state: 'current' }] });
    action = await anAction(board, { state: 'completed' });
  });

  test('the officer records where the body agreed: body, meeting and the number of the item', async () => {
    expect(codeOf(await decide(board.officer))).toBe('ok');
    expect(await row()).toMatchObject({
      ...{ state: 'closed', closedAt: NOW },
      closures: [
        {
          ...{ result: 'granted', meetingId: meeting.id, itemNumber: 2, decidedAt: NOW },
          decidedById: board.officer.personId,
        },
      ],
    });
    expect(await told()).toEqual(['ActionClosed']);
    expect(await textsTo(action.lead)).toContain(`${action.ref} is closed`);
  });

  test('at a late item, its letter is kept and shown', async () => {
    await write((tx) =>
      tx.agendaItem.update({ where: { id: meeting.itemIds[1] ?? '' }, data: { number: 1, suffix: 'B' } }),
    );
    expect(codeOf(await decide(board.officer))).toBe('ok');
    expect(await row()).toMatchObject({ closures: [{ itemNumber: 1, itemSuffix: 'B' }] });
    const page = await actionPage(board.officer, action.ref, NOW);
    expect(page?.closures).toMatchObject([{ item: '1B' }]);
  });

  test('the officer returns it with a reason, and it can be asked again', async () => {
    await write((tx) => tx.action.update({ where: { id: action.id }, data: { progress: 100 } }));
    expect(codeOf(await decide(board.officer, returned))).toBe('ok');
    expect(await row()).toMatchObject({
      ...{ state: 'open', progress: 0 },
      completedAt: null,
      closures: [{ result: 'returned' }],
    });
    expect(await told()).toEqual(['ActionReturned']);
    expect(await textsTo(action.lead)).toContain(`${action.ref} came back: The letter is not signed.`);
    await addEvidence({ actor: action.lead, now: NOW }, action.ref, {
      kind: 'note',
      title: 'Signed',
      note: 'Now it is.',
    });
    expect(codeOf(await askClosure({ actor: action.lead, now: NOW }, { ref: action.ref, note: '' }))).toBe(
      'ok',
    );
    expect(codeOf(await decide(board.officer))).toBe('ok');
    expect((await row()).closures.map(({ result }) => result).sort()).toEqual(['granted', 'returned']);
    expect(await row()).toMatchObject({ state: 'closed' });
  });

  test('the same result again is answered as done; two at once close it once', async () => {
    const both = await Promise.all([decide(board.officer), decide(board.officer)]);
    both.push(await decide(board.officer));
    expect(both.map(codeOf)).toEqual(['ok', 'ok', 'ok']);
    expect(await told()).toEqual(['ActionClosed']);
    expect(await refusal(() => decide(board.officer, returned))).toBe('closure-not-asked');
  });

  test('granted by one officer and returned by another at once: the first holds', async () => {
    const second = await aPerson();
    await write((tx) =>
      tx.officer.create({
        data: { id: newId(), bodyId: board.id, personId: second.personId, fromOn: '2025-01-01' },
      }),
    );
    const both = await Promise.all([
      decide(board.officer),
      decide(await actorFor(second.personId), returned),
    ]);
    expect(both.map(codeOf)).toEqual(['ok', 'closure-not-asked']);
    expect(await row()).toMatchObject({ state: 'closed' });
  });

  test('evidence that comes in as it is closed is kept before, or refused', async () => {
    const note = (title: string) =>
      addEvidence({ actor: action.lead, now: NOW }, action.ref, { kind: 'note', title, note: 'Signed.' });
    const [before, closed, after] = await Promise.all([note('One'), decide(board.officer), note('Two')]);
    expect(codeOf(closed)).toBe('ok');
    const kept = await reads().evidence.findMany({ where: { actionId: action.id } });
    const granted = [before, after].filter(({ ok }) => ok);
    expect(kept).toHaveLength(granted.length);
    const kinds = (await happenings()).map(({ kind }) => kind);
    expect(kinds.lastIndexOf('EvidenceAdded')).toBeLessThan(kinds.indexOf('ActionClosed'));
    expect(codeOf(await note('Three'))).not.toBe('ok');
  });

  describe('is refused, and nothing is written,', () => {
    test('without the body’s minute, or with another body’s, or of a meeting that has not begun', async () => {
      const other = await aBody({ code: 'FAR', seats: 2, officer: board.officer });
      const elsewhere = await aMeeting(other);
      const ahead = await aMeeting(board, { state: 'scheduled' });
      expect(await refusal(() => decide(board.officer, { itemId: undefined }))).toBe('closure-needs-minute');
      expect(await refusal(() => decide(board.officer, { itemId: 'nothing' }))).toBe('closure-needs-minute');
      expect(await refusal(() => decide(board.officer, { itemId: ahead.itemIds[0] }))).toBe(
        'closure-needs-minute',
      );
      expect(await refusal(() => decide(board.officer, { itemId: elsewhere.itemIds[0] }))).toBe(
        'closure-other-body',
      );
    });

    test('without a reason for its return', async () => {
      expect(await refusal(() => decide(board.officer, { ...returned, reason: ' ' }))).toBe(
        'return-needs-reason',
      );
    });

    test('to its lead and helpers, also when they serve the body', async () => {
      action = await anAction(board, { lead: board.officer, state: 'completed' });
      expect(await refusal(() => decide(board.officer))).toBe('closure-by-lead');
      action = await anAction(board, { helpers: [board.officer], state: 'completed' });
      expect(await refusal(() => decide(board.officer))).toBe('closure-by-lead');
      expect(await refusal(() => decide(action.lead))).toBe('not-permitted');
    });

    test('to anybody but the officer of its body', async () => {
      const other = await aBody({ code: 'FAR', seats: 2 });
      expect(await refusal(() => decide(board.chair))).toBe('not-permitted');
      expect(await refusal(() => decide(other.officer))).toBe('not-found');
      expect(await refusal(async () => decide(await aPerson({ administrator: true })))).toBe('not-found');
    });

    test('before its lead asked', async () => {
      action = await anAction(board);
      expect(await refusal(() => decide(board.officer))).toBe('closure-not-asked');
    });
  });

  describe('ends the paper’s road', () => {
    const stateOf = async (id: string) => (await reads().paper.findUniqueOrThrow({ where: { id } })).state;

    test('when it was the last one', async () => {
      const paper = await aPaper(board, { gate: 'implementation' });
      action = await anAction(board, { paper, state: 'completed' });
      const first = action;
      action = await anAction(board, { paper, state: 'completed' });
      expect(codeOf(await decide(board.officer))).toBe('ok');
      expect(await stateOf(paper.id)).toBe('travelling');
      action = first;
      expect(codeOf(await decide(board.officer))).toBe('ok');
      expect(await stateOf(paper.id)).toBe('closed');
    });

    test('not while a condition precedent is unmet', async () => {
      const paper = await aPaper(board, { gate: 'implementation' });
      action = await anAction(board, { paper, state: 'completed' });
      const condition = { id: newId(), decisionId: action.decisionId, number: 1, text: 'HMRC agrees' };
      await write((tx) =>
        tx.condition.create({
          data: { ...condition, kind: 'precedent', state: 'in-hand', changedAt: minutesLater(-60) },
        }),
      );
      expect(codeOf(await decide(board.officer))).toBe('ok');
      expect(await stateOf(paper.id)).toBe('travelling');
    });

    test('not before it has come to its implementation', async () => {
      const paper = await aPaper(board, { gate: 'decide' });
      action = await anAction(board, { paper, state: 'completed' });
      expect(codeOf(await decide(board.officer))).toBe('ok');
      expect(await stateOf(paper.id)).toBe('travelling');
    });
  });
});
