import { describe, expect, test } from 'vitest';
import type { Classification } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { canDecision } from '~/domain/permission/can';
import { readableDecisions } from '~/persistence/decision-scope';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { reads } from '~/persistence/reads';
import { decisionEditor } from '~/queries/decisions/decision-editor';
import { decisionOfItem } from '~/queries/decisions/decision-of-item';
import { decisionPage } from '~/queries/decisions/decision-page';
import { deskPage } from '~/queries/decisions/desk-page';
import { correctDecision } from '~/services/decisions/correct-decision';
import { publishDecision } from '~/services/decisions/publish-decision';
import { recordDissent } from '~/services/decisions/record-dissent';
import { sealDecision } from '~/services/decisions/seal-decision';
import { aBody } from '../../support/build/a-body';
import {
  aDecidedItem,
  aDraft,
  aSealedDecision,
  aStationAhead,
  itIsWritten,
} from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { actorFor, aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const bar = (
  itemId: string,
  meetingId: string,
  { bodyId, seatId, personId }: { bodyId: string; seatId: string; personId: string },
) =>
  write((tx) =>
    tx.declaration.create({
      data: {
        id: itemId,
        itemId,
        meetingId,
        bodyId,
        seatId,
        personId,
        kind: 'other',
        interest: 'A cousin',
        declaredAt: NOW,
        state: 'ruled',
        effect: 'leave',
      },
    }),
  );

describeOnEachDatabase('a decision record', () => {
  test('shows what was decided, what came of it and its seal', async () => {
    const board = await aBody({ seats: 3 });
    const lead = await aPerson({ name: 'Tobias Fenwright' });
    const first = await aSealedDecision(board);
    const { ref, paper } = await aSealedDecision(board, {
      edit: {
        type: 'approved-with-conditions',
        conditions: [
          { text: 'A written view', kind: 'precedent', leadId: lead.personId, dueOn: '2026-12-18' },
        ],
      },
    });
    const shown = await decisionPage(board.chair, ref, NOW);
    expect(shown).toMatchObject({
      ...{
        ref,
        state: 'sealed',
        type: 'approved-with-conditions',
        executive: false,
        alone: false,
        callIn: null,
        lacks: null,
      },
      paper: { ref: paper?.ref, version: 1, readable: true },
      conditions: [
        {
          number: 1,
          state: 'not-met',
          leadName: 'Tobias Fenwright',
          dueOn: '2026-12-18',
          actionRef: 'TB-A-001',
        },
      ],
      actions: [{ ref: 'TB-A-001', lead: 'Tobias Fenwright', status: 'not-due' }],
      seal: { sequence: 2, holds: true, before: { ref: first.ref }, after: null },
      may: { record: false, publish: false, correct: false, changeCondition: false },
      dissenters: [],
    });
    expect(shown?.record).not.toHaveProperty('conditions');
    expect(await decisionPage(board.officer, ref, NOW)).toMatchObject({
      may: { publish: true, correct: true, changeCondition: true },
    });
  });

  test('before sealing it says what is missing, who may dissent and what the seal will make', async () => {
    const board = await aBody({ seats: 3 });
    const item = await aDecidedItem(board);
    const draft = await aDraft(board, item);
    const [, member] = board.members;
    if (!member) throw new Error('three sit on the board');
    expect(await decisionPage(board.officer, draft.ref, NOW)).toMatchObject({
      ...{ state: 'draft', seal: null, may: { record: true } },
      lacks: { gaps: ['reasons'], against: null },
    });
    expect((await decisionPage(board.officer, draft.ref, NOW))?.dissenters).toHaveLength(3);
    expect(await decisionPage(member, draft.ref, NOW)).toMatchObject({
      dissenters: [{ id: member.personId }],
      may: { record: false },
    });
    await recordDissent(
      { actor: member, now: NOW },
      { decisionId: draft.id, personId: member.personId, text: 'Too soon.' },
    );
    await itIsWritten(board, draft, {
      actions: [{ title: 'Write', leadId: member.personId, helperIds: [], dueOn: '2026-12-01' }],
    });
    expect(await decisionPage(member, draft.ref, NOW)).toMatchObject({
      dissent: [{ name: member.name, text: 'Too soon.' }],
      planned: [{ title: 'Write', leadName: member.name }],
      lacks: { gaps: [] },
    });
    expect(await decisionOfItem(member, item.itemId)).toEqual({
      id: draft.id,
      ref: draft.ref,
      state: 'draft',
    });
    expect(await decisionOfItem(await aPerson({ of: 'council' }), item.itemId)).toBeNull();
    expect(await decisionEditor(member, draft.id)).toBeNull();
    expect(await decisionEditor(board.officer, draft.id)).toMatchObject({
      types: expect.arrayContaining(['approved']),
      came: expect.any(Array),
      executive: false,
    });
  });

  test('of an executive it shows the window with its days, and the day by which to publish', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const paper = await aPaper(cabinet, { gate: 'key-decision' });
    await aStationAhead(paper, cabinet, 'call-in');
    const { id, ref } = await aSealedDecision(cabinet, { paper });
    expect(await decisionPage(cabinet.officer, ref, NOW)).toMatchObject({
      publishBy: '2026-11-25',
      callIn: null,
      executive: true,
    });
    await publishDecision({ actor: cabinet.officer, now: NOW }, { decisionId: id });
    const shown = await decisionPage(paper.author, ref, new Date('2026-11-27T10:00:00Z'));
    expect(shown?.callIn).toEqual({
      asked: expect.objectContaining({
        needs: 3,
        requests: [],
        state: null,
        mayAsk: false,
        mayAnswer: false,
      }),
      days: [
        { on: '2026-11-24', state: 'past' },
        { on: '2026-11-25', state: 'past' },
        { on: '2026-11-26', state: 'past' },
        { on: '2026-11-27', state: 'today' },
        { on: '2026-11-30', state: 'to-come' },
      ],
      skipped: [
        { date: '2026-11-28', reason: 'weekend' },
        { date: '2026-11-29', reason: 'weekend' },
      ],
      closesAt: '2026-12-01T00:00:00.000Z',
      effectiveOn: '2026-12-01',
      ended: false,
      knownTo: expect.any(String),
    });
    expect((await decisionPage(paper.author, ref, new Date('2026-12-01T00:00:00Z')))?.callIn?.ended).toBe(
      true,
    );
  });

  test('a correction and its original name each other', async () => {
    const board = await aBody({ seats: 3 });
    const { id, ref } = await aSealedDecision(board);
    const corrected = await correctDecision(
      { actor: board.officer, now: NOW },
      { decisionId: id, correction: '1 May', reasons: 'A slip' },
    );
    expect(corrected).toMatchObject({ ok: true });
    expect(await decisionPage(board.officer, ref, NOW)).toMatchObject({
      correctedBy: ['TB/2026/002'],
      corrects: null,
    });
    expect(await decisionPage(board.officer, 'TB/2026/002', NOW)).toMatchObject({
      corrects: ref,
      may: { correct: false },
    });
  });

  test('the scope of lists is what may be read, for everybody and every classification', {
    timeout: 90_000,
  }, async () => {
    const [board, committee] = [
      await aBody({ seats: 4 }),
      await aBody({ seats: 3, code: 'FAR', profile: 'trust-committee' }),
    ];
    const desk = await aBody({ of: 'department', code: 'DFE', profile: 'secretary-of-state', seats: 1 });
    const classes: readonly Classification[] = ['public', 'partner', 'board-confidential', 'exempt'];
    for (const classification of classes) {
      const paper = await aPaper(board, { classification, passed: [committee, desk] });
      const item = await aDecidedItem(board, { paper });
      const barred = {
        bodyId: board.id,
        seatId: board.seats[3]?.id ?? '',
        personId: board.members[3]?.personId ?? '',
      };
      await bar(item.itemId, item.meeting.id, barred);
      const draft = await aDraft(board, item);
      if (classification === 'public') {
        await itIsWritten(board, draft);
        await sealDecision({ actor: board.officer, now: NOW }, { decisionId: draft.id });
        await publishDecision({ actor: board.officer, now: NOW }, { decisionId: draft.id });
      }
      await aSealedDecision(board, { paper: await aPaper(board, { classification, passed: [committee] }) });
    }
    await aSealedDecision(board, {
      paper: null,
      edit: { type: 'agreed', alternatives: [], noAlternatives: true },
    });
    const papers = await reads().paper.findMany({ select: { authorId: true } });
    const people: Actor[] = [
      board.officer,
      committee.officer,
      desk.chair,
      await aPerson({ of: 'council' }),
      ...board.members,
      ...committee.members,
    ];
    for (const { authorId } of papers) people.push(await actorFor(authorId));
    const rows = await reads().decision.findMany({ select: DECISION_THING_SELECT });
    expect(rows.length).toBe(9);
    for (const actor of people) {
      const listed = await reads().decision.findMany({
        where: readableDecisions(actor),
        select: { id: true },
      });
      const allowed = rows.filter(
        (row) => canDecision(actor, 'decision:read', asDecisionThing(row, actor)).ok,
      );
      expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(allowed.map(({ id }) => id)));
    }
  });

  test('another body’s record is not found', async () => {
    const board = await aBody({ seats: 3 });
    const other = await aBody({ seats: 3, code: 'OSC', of: 'council', profile: 'council-committee' });
    const { ref } = await aSealedDecision(board);
    const draft = await aDraft(board, await aDecidedItem(board));
    for (const stranger of [other.officer, other.chair, await aPerson()]) {
      expect(await decisionPage(stranger, ref, NOW)).toBeNull();
      expect(await decisionPage(stranger, draft.ref, NOW)).toBeNull();
      expect(await decisionEditor(stranger, draft.id)).toBeNull();
    }
    expect(await decisionPage(board.chair, 'TB/2026/999', NOW)).toBeNull();
  });
});

describe('the desk', () => {
  const at = (ref: string) => ({ ref, named: { matterId: '', pounds: null } });
  describeOnEachDatabase('page', () => {
    test('shows what is asked and what was decided before, to the holder alone', async () => {
      const board = await aBody({ seats: 3 });
      const member = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1 });
      const paper = await aPaper(board);
      await aStationAhead(paper, member, 'member-consent');
      await aSealedDecision(board, { paper });
      expect(await deskPage(member.chair, at(paper.ref), NOW)).toMatchObject({
        paper: { ref: paper.ref, version: 1 },
        body: 'Body MEM',
        recommendations: paper.content.recommendations,
        earlier: [{ ref: 'TB/2026/001', type: 'approved', body: 'Body TB' }],
      });
      expect(await deskPage(member.officer, at(paper.ref), NOW)).toBeNull();
      expect(await deskPage(board.chair, at(paper.ref), NOW)).toBeNull();
      expect(await deskPage(await aPerson({ of: 'council' }), at(paper.ref), NOW)).toBeNull();
    });
  });
});
