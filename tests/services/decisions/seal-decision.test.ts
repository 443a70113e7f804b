import { beforeEach, describe, expect, test } from 'vitest';
import type { RegisterRecord } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { canonicalJson, sha256 } from '~/platform/digest';
import { draftDecision } from '~/services/decisions/draft-decision';
import { editDecision } from '~/services/decisions/edit-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import {
  aDecidedItem,
  aDraft,
  anEdit,
  aSealedDecision,
  aStationAhead,
  itIsWritten,
} from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const entriesOf = (bodyId: string) =>
  reads().registerEntry.findMany({ where: { bodyId }, orderBy: { sequence: 'asc' } });
const counts = async () => ({
  entries: await reads().registerEntry.count(),
  actions: await reads().action.count(),
  conditions: await reads().condition.count(),
  sealed: await reads().decision.count({ where: { state: 'sealed' } }),
  notifications: await reads().notification.count(),
  moved: await reads().event.count({ where: { kind: { in: ['PaperMoved', 'DecisionSealed'] } } }),
});

describeOnEachDatabase('sealing a decision', (kind) => {
  let board: BuiltBody;
  beforeEach(async () => {
    board = await aBody({ seats: 3 });
  });
  const seal = (decisionId: string, actor = board.officer) =>
    sealDecision({ actor, now: minutesLater(5) }, { decisionId });

  test('enters it in the register, moves the paper, makes the actions and tells the people concerned', async () => {
    const lead = await aPerson({ name: 'Tobias Fenwright' });
    const paper = await aPaper(board);
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const ahead = await aStationAhead(paper, cabinet, 'key-decision');
    const item = await aDecidedItem(board, { paper, votes: ['for', 'for', 'against'] });
    const draft = await aDraft(board, item);
    await itIsWritten(board, draft, {
      type: 'approved-with-conditions',
      conditions: [
        { text: 'HMRC’s written view', kind: 'precedent', leadId: lead.personId, dueOn: '2026-12-18' },
        {
          text: 'A review after twelve months',
          kind: 'continuing',
          leadId: lead.personId,
          dueOn: '2027-12-18',
        },
      ],
      actions: [
        {
          title: 'Write to HMRC',
          leadId: lead.personId,
          helperIds: [board.chair.personId],
          dueOn: '2026-12-01',
        },
      ],
    });
    expect(await seal(draft.id)).toEqual({ ok: true, value: { ref: 'TB/2026/001' } });

    const decision = await reads().decision.findUniqueOrThrow({ where: { id: draft.id } });
    expect(decision).toMatchObject({
      state: 'sealed',
      sealedAt: minutesLater(5),
      sealedById: board.officer.personId,
    });
    const [entry] = await entriesOf(board.id);
    const record = JSON.parse(entry?.canonical ?? '') as RegisterRecord;
    expect(record).toMatchObject({
      ref: 'TB/2026/001',
      type: 'approved-with-conditions',
      sealedAt: '2026-11-23T10:05:00.000Z',
      paper: { ref: 'TB-001', version: 1 },
      corrects: null,
      dissent: [],
    });
    expect(entry?.canonical).toBe(canonicalJson(record));
    expect(
      await reads().condition.findMany({
        orderBy: { number: 'asc' },
        select: { number: true, kind: true, state: true },
      }),
    ).toEqual([
      { number: 1, kind: 'precedent', state: 'not-met' },
      { number: 2, kind: 'continuing', state: 'not-met' },
    ]);
    expect(
      await reads().action.findMany({
        orderBy: { number: 'asc' },
        select: { ref: true, title: true, dueOn: true, conditionId: true },
      }),
    ).toMatchObject([
      { ref: 'TB-A-001', title: 'HMRC’s written view', dueOn: '2026-12-18', conditionId: expect.any(String) },
      { ref: 'TB-A-002', title: 'A review after twelve months' },
      { ref: 'TB-A-003', title: 'Write to HMRC', conditionId: null },
    ]);
    const words = 'Approved with conditions, 2 for, 1 against, two conditions';
    expect(await reads().agendaItem.findUnique({ where: { id: item.itemId } })).toMatchObject({
      result: words,
    });
    expect(await reads().stage.findUnique({ where: { id: paper.stageId ?? '' } })).toMatchObject({
      state: 'passed',
      result: 'approved-with-conditions',
      resultText: words,
      decisionId: draft.id,
    });
    expect(await reads().stage.findUnique({ where: { id: ahead } })).toMatchObject({
      state: 'current',
      arrivedAt: minutesLater(5),
    });
    for (const { personId } of [paper.author, paper.sponsor]) {
      const told = await reads().notification.findMany({
        where: { personId, href: '/register/TB/2026/001' },
      });
      expect(told).toMatchObject([{ text: `Body TB on Early help transfer: ${words}.` }]);
    }
    expect(
      await reads().notification.count({
        where: { personId: board.officer.personId, href: '/register/TB/2026/001' },
      }),
    ).toBe(0);
    expect(await reads().event.findMany({ where: { kind: 'DecisionSealed' } })).toMatchObject([
      { subjectId: draft.id, paperId: paper.id, meetingId: item.meeting.id },
    ]);
  });

  test('twice, and two at once, make one entry', async () => {
    const draft = await aDraft(board, await aDecidedItem(board));
    await itIsWritten(board, draft, {
      actions: [{ title: 'Write', leadId: board.chair.personId, helperIds: [], dueOn: '2026-12-01' }],
    });
    const answers = await Promise.all([seal(draft.id), seal(draft.id)]);
    answers.push(await seal(draft.id));
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { ref: draft.ref } })));
    expect(await counts()).toMatchObject({ entries: 1, actions: 1, sealed: 1 });
  });

  test('the records of a body hang on one chain, and each body has its own', async () => {
    const other = await aBody({ seats: 3, code: 'FAR', profile: 'trust-committee' });
    for (let made = 0; made < 3; made += 1) await aSealedDecision(board);
    await aSealedDecision(other, { edit: { type: 'approved' } });
    const verdict = verifyChain(await entriesOf(board.id), sha256);
    expect(verdict).toMatchObject({ state: 'intact', entries: 3 });
    expect(verifyChain(await entriesOf(other.id), sha256)).toMatchObject({ state: 'intact', entries: 1 });
  });

  test('the database itself refuses to change or remove an entry', async () => {
    await aSealedDecision(board);
    const before = await entriesOf(board.id);
    const id = before[0]?.id ?? '';
    await expect(
      write((tx) => tx.registerEntry.update({ where: { id }, data: { canonical: '{}' } })),
    ).rejects.toThrow();
    await expect(write((tx) => tx.registerEntry.delete({ where: { id } }))).rejects.toThrow();
    await expect(write((tx) => tx.registerEntry.deleteMany())).rejects.toThrow();
    if (kind === 'postgres')
      await expect(write((tx) => tx.$executeRawUnsafe('TRUNCATE "RegisterEntry"'))).rejects.toThrow();
    expect(await entriesOf(board.id)).toEqual(before);
  });

  describe('is refused, and nothing is written,', () => {
    test('while anything is blank', async () => {
      const draft = await aDraft(board, await aDecidedItem(board));
      const before = await counts();
      expect(await seal(draft.id)).toEqual({
        ok: false,
        refusal: { code: 'record-incomplete', gaps: ['reasons'] },
      });
      await itIsWritten(board, draft, {
        reasons: ' ',
        noAlternatives: false,
        alternatives: [],
        type: 'approved-with-conditions',
      });
      expect(await seal(draft.id)).toMatchObject({
        refusal: { gaps: ['reasons', 'alternatives', 'conditions'] },
      });
      expect(await counts()).toEqual(before);
    });

    test('where other wording was adopted than came, until that is explained', async () => {
      const draft = await aDraft(board, await aDecidedItem(board));
      await itIsWritten(board, draft, { resolved: ['Agree the transfer for one year'] });
      expect(await seal(draft.id)).toEqual({
        ok: false,
        refusal: { code: 'record-incomplete', gaps: ['differs'] },
      });
      await itIsWritten(board, draft, {
        resolved: ['Agree the transfer for one year'],
        differs: 'For one year only.',
      });
      expect(await seal(draft.id)).toMatchObject({ ok: true });
    });

    test('where a later body adopts other wording than an earlier one', async () => {
      const paper = await aPaper(board);
      const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
      const stageId = await aStationAhead(paper, cabinet, 'key-decision');
      await aSealedDecision(board, {
        paper,
        edit: { resolved: ['Agree the transfer for one year'], differs: 'For one year.' },
      });
      const draft = await aDraft(cabinet, await aDecidedItem(cabinet, { paper: { ...paper, stageId } }));
      await itIsWritten(cabinet, draft);
      expect(await seal(draft.id, cabinet.officer)).toEqual({
        ok: false,
        refusal: { code: 'record-incomplete', gaps: ['differs', 'divergence'] },
      });
    });

    test('once the paper has moved on', async () => {
      const item = await aDecidedItem(board);
      const draft = await aDraft(board, item);
      await itIsWritten(board, draft);
      await write((tx) =>
        tx.stage.update({ where: { id: item.paper?.stageId ?? '' }, data: { state: 'passed' } }),
      );
      expect(await seal(draft.id)).toEqual({ ok: false, refusal: { code: 'stage-not-current' } });
      expect((await counts()).entries).toBe(0);
    });

    test('to anybody but the officer', async () => {
      const draft = await aDraft(board, await aDecidedItem(board));
      await itIsWritten(board, draft);
      expect(await seal(draft.id, board.chair)).toMatchObject({
        ok: false,
        refusal: { code: 'not-permitted' },
      });
      expect(await seal(draft.id, await aPerson({ of: 'council' }))).toEqual({
        ok: false,
        refusal: { code: 'not-found' },
      });
      expect((await counts()).sealed).toBe(0);
    });
  });

  test('a motion that was lost stops the paper', async () => {
    const { paper } = await aSealedDecision(board, {
      votes: ['for', 'against', 'against'],
      result: 'not-carried',
      edit: { resolved: ['It is not agreed.'] },
    });
    expect(await reads().paper.findUnique({ where: { id: paper?.id ?? '' } })).toMatchObject({
      state: 'rejected',
    });
  });

  test('an exempt decision is announced without what was decided', async () => {
    const paper = await aPaper(board, { classification: 'exempt' });
    await aSealedDecision(board, { paper });
    const told = await reads().notification.findMany({ where: { personId: paper.author.personId } });
    expect(told.map(({ text, href }) => [text, href])).toContainEqual([
      'Body TB has recorded its decision on TB-001.',
      '/papers/TB-001',
    ]);
  });

  test('a sealed record is not edited any more', async () => {
    const sealed = await aSealedDecision(board);
    const edit = await anEdit(sealed, { reasons: 'Others' });
    expect(await editDecision({ actor: board.officer, now: NOW }, edit)).toEqual({
      ok: false,
      refusal: { code: 'decision-sealed' },
    });
    expect(await draftDecision({ actor: board.officer, now: NOW }, { itemId: sealed.itemId })).toEqual({
      ok: true,
      value: { id: sealed.id, ref: sealed.ref },
    });
  });
});
