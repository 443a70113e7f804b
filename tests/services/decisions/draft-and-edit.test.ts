import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { reads } from '~/persistence/reads';
import { draftDecision } from '~/services/decisions/draft-decision';
import { editDecision } from '~/services/decisions/edit-decision';
import { anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, anEdit, itIsWritten } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const contentOf = async (id: string) => {
  const row = await reads().decision.findUniqueOrThrow({ where: { id } });
  return { row, content: JSON.parse(row.content) as DecisionContent };
};

describeOnEachDatabase('drafting a decision', () => {
  test('writes the record from the ballot, the attendance, the interests and the quorum', async () => {
    const board = await aBody({ seats: 5, vacant: 1 });
    const paper = await aPaper(board);
    const meeting = await aMeeting(board, {
      items: [{ state: 'current', paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 }],
      modes: ['in-room', 'in-room', 'on-line', 'in-room'],
    });
    const itemId = meeting.itemIds[0] ?? '';
    const barred = board.members[3];
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{
            id: 'd1',
            meetingId: meeting.id,
            itemId,
            bodyId: board.id,
            kind: 'conflict-of-loyalty',
            state: 'ruled',
          },
          ...{
            personId: barred?.personId ?? '',
            seatId: board.seats[3]?.id ?? '',
            interest: 'Sits in the Cabinet',
            effect: 'leave',
          },
          ...{ declaredAt: minutesLater(-20), ruledAt: minutesLater(-19), leftAt: minutesLater(-18) },
        },
      }),
    );
    const ballot = await anOpenBallot(board, meeting, {
      wish: { kind: 'recommendation', keys: ['a', 'b'], together: true },
    });
    await theyVote(board, ballot, ['for', 'for', 'abstain']);
    await itIsDeclared(board, ballot, 'carried');

    const drafted = await draftDecision({ actor: board.officer, now: NOW }, { itemId });
    expect(drafted).toMatchObject({ ok: true, value: { ref: 'TB/2026/001' } });
    const { row, content } = await contentOf((await aDraft(board, { itemId })).id);
    expect(row).toMatchObject({
      type: 'approved',
      state: 'draft',
      paperId: paper.id,
      stageId: paper.stageId,
      versionNumber: 1,
      title: 'Early help transfer',
    });
    expect(row.decidedAt).toEqual(NOW);
    expect(content).toMatchObject({
      resolved: ['Agree the transfer from 1 April 2027', 'Ask for a report after twelve months'],
      alternatives: [{ option: 'Do nothing', why: 'Two teams' }],
      reasons: '',
      dispensation: 'None.',
      quorumLine: '3 counted, 3 needed.',
      presiding: `${board.chair.name}, Chair`,
      basis: 'model article 7',
      attendance: {
        present: [board.members[0]?.name, board.members[1]?.name, `${board.members[2]?.name} (on line)`],
        recused: [barred?.name],
      },
      interests: [
        `${barred?.name} declared a conflict of loyalty: Sits in the Cabinet. Ruled to leave for the item: did not vote, left at 09:42.`,
      ],
    });
    expect(content.votes).toMatchObject([
      {
        method: 'named',
        outcome: 'carried',
        declared: 'carried',
        tally: { for: 2, against: 0, abstain: 1, notVoting: 0 },
      },
    ]);
    expect(content.votes[0]?.names.map(({ choice }) => choice)).toEqual(['for', 'for', 'abstain']);
    expect(content.votes[0]?.steps.length).toBeGreaterThan(1);
    expect(await reads().event.count({ where: { kind: 'DecisionDrafted', subjectId: row.id } })).toBe(1);
  });

  test('asked again it answers the same record, also when two ask at once', async () => {
    const board = await aBody({ seats: 3 });
    const item = await aDecidedItem(board);
    const acting = { actor: board.officer, now: NOW };
    const answers = await Promise.all([1, 2].map(() => draftDecision(acting, { itemId: item.itemId })));
    expect(answers[0]).toEqual(answers[1]);
    expect(await draftDecision(acting, { itemId: item.itemId })).toEqual(answers[0]);
    expect(await reads().decision.count()).toBe(1);
  });

  test('a secret ballot leaves no names, and neither does a card that publishes none', async () => {
    const board = await aBody({ seats: 3, card: { namesPublished: false } as never });
    const named = await contentOf((await aDraft(board, await aDecidedItem(board))).id);
    expect(named.content.votes).toMatchObject([{ method: 'named', names: [], tally: { for: 3 } }]);
    const secret = await contentOf(
      (await aDraft(board, await aDecidedItem(board, { paper: null, method: 'secret' }))).id,
    );
    expect(secret.content.votes).toMatchObject([{ method: 'secret', names: [], tally: { for: 3 } }]);
    expect(secret.row.type).toBe('agreed');
  });

  test('a motion not carried suggests a rejection, with nothing resolved yet', async () => {
    const board = await aBody({ seats: 3 });
    const item = await aDecidedItem(board, { votes: ['for', 'against', 'against'], result: 'not-carried' });
    const { row, content } = await contentOf((await aDraft(board, item)).id);
    expect([row.type, content.resolved]).toEqual(['rejected', []]);
  });

  test('waits until the ballot is declared, and writes nothing before', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    await anOpenBallot(board, meeting);
    const refused = await draftDecision(
      { actor: board.officer, now: NOW },
      { itemId: meeting.itemIds[0] ?? '' },
    );
    expect(refused).toEqual({ ok: false, refusal: { code: 'ballot-not-declared-yet' } });
    expect(await reads().decision.count()).toBe(0);
    expect(await reads().counter.count({ where: { scope: { startsWith: 'decision:' } } })).toBe(0);
  });

  test('is the officer’s: a member may not, and a stranger learns nothing', async () => {
    const board = await aBody({ seats: 3 });
    const { itemId } = await aDecidedItem(board);
    expect(await draftDecision({ actor: board.chair, now: NOW }, { itemId })).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    const stranger = await aPerson({ of: 'council' });
    expect(await draftDecision({ actor: stranger, now: NOW }, { itemId })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await draftDecision({ actor: board.officer, now: NOW }, { itemId: 'none' })).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(await reads().decision.count()).toBe(0);
  });
});

describeOnEachDatabase('editing a decision', () => {
  test('saves what the officer wrote, with the names of the leads', async () => {
    const board = await aBody({ seats: 3 });
    const lead = await aPerson({ of: 'council', name: 'Nell Ostrowska' });
    const draft = await aDraft(board, await aDecidedItem(board));
    await itIsWritten(board, draft, {
      type: 'approved-with-conditions',
      conditions: [{ text: 'A written view', kind: 'precedent', leadId: lead.personId, dueOn: '2026-12-18' }],
      actions: [
        {
          title: 'Write to HMRC',
          leadId: lead.personId,
          helperIds: [board.chair.personId],
          dueOn: '2026-12-01',
        },
      ],
    });
    const { row, content } = await contentOf(draft.id);
    expect(row).toMatchObject({ type: 'approved-with-conditions', liveVersion: 2 });
    expect(content.conditions).toMatchObject([{ leadName: 'Nell Ostrowska' }]);
    expect(content.actions).toMatchObject([{ leadName: 'Nell Ostrowska', helperNames: [board.chair.name] }]);
    expect(content.votes).toHaveLength(1);
  });

  test('two at once: the second is told, nothing is overwritten; the same post again is answered as done', async () => {
    const board = await aBody({ seats: 3 });
    const draft = await aDraft(board, await aDecidedItem(board));
    const first = await anEdit(draft, { reasons: 'First' });
    const second = await anEdit(draft, { reasons: 'Second' });
    const acting = { actor: board.officer, now: NOW };
    expect(await editDecision(acting, first)).toMatchObject({ ok: true });
    expect(await editDecision(acting, second)).toEqual({ ok: false, refusal: { code: 'decision-changed' } });
    expect(await editDecision(acting, first)).toMatchObject({ ok: true });
    expect((await contentOf(draft.id)).content.reasons).toBe('First');
  });

  test.each([
    ['a kind against the ballot', { type: 'rejected' }, 'it-was-carried'],
    ['a kind that the gate does not have', { type: 'consented' }, 'type-not-here'],
    [
      'a lead whom nobody knows',
      { actions: [{ title: 'Write', leadId: 'nobody', helperIds: [], dueOn: '2026-12-01' }] },
      'lead-unknown',
    ],
  ] as const)('refuses %s and writes nothing', async (_, wish, code) => {
    const board = await aBody({ seats: 3 });
    const draft = await aDraft(board, await aDecidedItem(board));
    const before = await contentOf(draft.id);
    const refused = await editDecision(
      { actor: board.officer, now: NOW },
      await anEdit(draft, wish as never),
    );
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
    expect(await contentOf(draft.id)).toEqual(before);
  });

  test('sends back only to a station that the paper has passed', async () => {
    const [team, board] = [await aBody({ seats: 3, code: 'ET' }), await aBody({ seats: 3 })];
    const paper = await aPaper(board, { passed: [team] });
    const item = await aDecidedItem(board, {
      paper,
      votes: ['for', 'against', 'against'],
      result: 'not-carried',
    });
    const draft = await aDraft(board, item);
    const acting = { actor: board.officer, now: NOW };
    const later = await anEdit(draft, { type: 'referred-back', returnToPosition: 2 });
    expect(await editDecision(acting, later)).toEqual({
      ok: false,
      refusal: { code: 'not-an-earlier-stage' },
    });
    await itIsWritten(board, draft, {
      type: 'referred-back',
      returnToPosition: 1,
      resolved: ['It returns.'],
    });
    expect((await contentOf(draft.id)).content.returnsTo).toEqual({ position: 1, name: 'ET endorses' });
  });

  test('is the officer’s', async () => {
    const board = await aBody({ seats: 3 });
    const draft = await aDraft(board, await aDecidedItem(board));
    const edit = await anEdit(draft);
    expect(await editDecision({ actor: board.chair, now: NOW }, edit)).toMatchObject({
      ok: false,
      refusal: { code: 'not-permitted' },
    });
    expect(await editDecision({ actor: await aPerson(), now: NOW }, edit)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
  });
});
