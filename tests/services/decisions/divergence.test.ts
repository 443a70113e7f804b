import { beforeEach, expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { reads } from '~/persistence/reads';
import { decisionEditor } from '~/queries/decisions/decision-editor';
import { decisionPage } from '~/queries/decisions/decision-page';
import { editDecision } from '~/services/decisions/edit-decision';
import { endCallIns } from '~/services/decisions/end-call-ins';
import { publishDecision } from '~/services/decisions/publish-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { tablePaper } from '~/services/meetings/table-paper';
import { movePaper } from '~/services/routes/move-paper';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import {
  aDecidedItem,
  aDraft,
  anEdit,
  aSealedDecision,
  aStationAhead,
  itIsWritten,
} from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const OTHER = { resolved: ['Agree the transfer for one year.'], differs: 'For one year only.' };
const returns = { ...OTHER, divergence: { answer: 'return', coveredBy: '' } } as const;

describeOnEachDatabase('other wording than an earlier body approved', () => {
  let board: BuiltBody;
  let cabinet: BuiltBody;
  let paper: BuiltPaper;
  let cabinetStage: string;
  beforeEach(async () => {
    board = await aBody({ seats: 3 });
    cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    paper = await aPaper(board);
    cabinetStage = await aStationAhead(paper, cabinet, 'key-decision');
    await aStationAhead(paper, cabinet, 'call-in');
    await aStationAhead(paper, board, 'implementation');
    await aSealedDecision(board, { paper });
  });
  const line = async () => {
    const stages = await reads().stage.findMany({
      where: { paperId: paper.id },
      orderBy: { position: 'asc' },
    });
    return stages.map(({ gate, state }) => `${gate} ${state}`);
  };
  const inHand = () => reads().stage.findFirstOrThrow({ where: { paperId: paper.id, state: 'current' } });
  /** The Cabinet decides, publishes and its call-in ends. */
  const cabinetDecides = async (edit: object, stageId = cabinetStage, now = minutesLater(5)) => {
    const decision = await aSealedDecision(cabinet, { paper: { ...paper, stageId }, edit, now });
    await publishDecision({ actor: cabinet.officer, now }, { decisionId: decision.id });
    await endCallIns(minutesLater(60 * 24 * 30));
    return decision;
  };

  test('is not sealed before its officer has said whether it returns or is covered', async () => {
    const draft = await aDraft(
      cabinet,
      await aDecidedItem(cabinet, { paper: { ...paper, stageId: cabinetStage } }),
    );
    await itIsWritten(cabinet, draft, OTHER);
    const acting = { actor: cabinet.officer, now: NOW };
    expect(await sealDecision(acting, { decisionId: draft.id })).toEqual({
      ok: false,
      refusal: { code: 'record-incomplete', gaps: ['divergence'] },
    });
    const editor = await decisionEditor(cabinet.officer, draft.id);
    expect(editor?.departs).toEqual([{ body: 'Body TB', ref: 'TB/2026/001' }]);
    const page = await decisionPage(cabinet.officer, draft.ref, NOW);
    expect(page?.lacks?.gaps).toEqual(['divergence']);
    expect(page?.departures).toMatchObject([{ ref: 'TB/2026/001', body: 'Body TB' }]);
    expect(await reads().stage.count({ where: { gate: 'concurrence' } })).toBe(0);
  });

  test('waits after its call-in for the earlier body, and goes on once that concurs', async () => {
    const other = await cabinetDecides(returns);
    expect((await decisionPage(board.officer, other.ref, NOW))?.departures).toMatchObject([
      {
        ref: 'TB/2026/001',
        body: 'Body TB',
        change: expect.arrayContaining([expect.objectContaining({ change: 'added' })]),
      },
    ]);
    // Who may not read what the board decided is not told how it was worded.
    expect((await decisionPage(await aPerson(), other.ref, NOW))?.departures).toEqual([]);
    expect(await line()).toEqual([
      ...['decide passed', 'key-decision passed', 'call-in passed', 'concurrence current'],
      'implementation to-come',
    ]);
    const station = await inHand();
    expect(station).toMatchObject({ bodyId: board.id, name: 'Body TB concurs with CAB/2026/001' });
    const moving = { paperRef: paper.ref, to: station.position + 1, reason: '' };
    expect(await movePaper({ actor: board.officer, now: NOW }, moving)).toMatchObject({
      refusal: { code: 'decision-not-taken', gate: 'concurrence' },
    });
    const meeting = await aMeeting(board, { state: 'scheduled', startsAt: minutesLater(60 * 24), items: [] });
    await write((tx) => tx.agendaItem.updateMany({ data: { state: 'done' } }));
    const tabling = { meetingId: meeting.id, paperRef: paper.ref, minutes: 10 };
    expect(await tablePaper({ actor: board.officer, now: NOW }, tabling)).toMatchObject({ ok: true });
    expect(await reads().motion.findFirst({ where: { item: { meetingId: meeting.id } } })).toMatchObject({
      text: 'That Body TB concurs with CAB/2026/001:\nAgree the transfer for one year.',
      kind: 'recommendation',
    });
    const concurred = await aSealedDecision(board, {
      paper: { ...paper, stageId: station.id },
      edit: { type: 'concurred', resolved: ['The Board concurs.'] },
    });
    expect(await reads().decision.findUnique({ where: { id: concurred.id } })).toMatchObject({
      type: 'concurred',
    });
    expect((await line()).slice(3)).toEqual(['concurrence passed', 'implementation current']);
  });

  test.each(['exempt', 'board-confidential'])(
    '%s wording is not repeated in the motion of a version tabled openly',
    async (classification) => {
      const other = await cabinetDecides(returns);
      await write((tx) => tx.decision.update({ where: { id: other.id }, data: { classification } }));
      const meeting = await aMeeting(board, {
        state: 'scheduled',
        startsAt: minutesLater(60 * 24),
        items: [],
      });
      await write((tx) => tx.agendaItem.updateMany({ data: { state: 'done' } }));
      const tabling = { meetingId: meeting.id, paperRef: paper.ref, minutes: 10 };
      expect(await tablePaper({ actor: board.officer, now: NOW }, tabling)).toMatchObject({ ok: true });
      expect(await reads().motion.findFirst({ where: { item: { meetingId: meeting.id } } })).toMatchObject({
        text: 'That Body TB concurs with CAB/2026/001.',
      });
    },
  );

  test('goes on at once where the approval covers it, and the record says by which words', async () => {
    const covered = {
      answer: 'covered',
      coveredBy: 'Clause (b): “or such term as the Cabinet sets”.',
    } as const;
    const decision = await cabinetDecides({ ...OTHER, divergence: covered });
    expect((await line()).slice(2)).toEqual(['call-in passed', 'implementation current']);
    const row = await reads().decision.findUniqueOrThrow({ where: { id: decision.id } });
    expect((JSON.parse(row.content) as DecisionContent).divergence).toEqual(covered);
  });

  test('not concurred with, it goes back to who changed it; the first wording needs nobody again', async () => {
    await cabinetDecides(returns);
    const station = await inHand();
    await aSealedDecision(board, {
      ...{ paper: { ...paper, stageId: station.id }, result: 'not-carried' },
      votes: ['against', 'against', 'for'],
      now: minutesLater(30),
      edit: { type: 'referred-back', resolved: ['The Board does not concur.'] },
    });
    const again = await inHand();
    expect(again).toMatchObject({ gate: 'key-decision', bodyId: cabinet.id });
    await cabinetDecides({ differs: 'As the Board approved.' }, again.id, minutesLater(60));
    expect((await line()).slice(3)).toEqual([
      ...['concurrence sent-back', 'key-decision passed', 'call-in passed', 'concurrence skipped'],
      'implementation current',
    ]);
  });

  test('a body that consented is asked for its consent again', async () => {
    const member = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 2 });
    const other = await aPaper(board);
    const consent = await aStationAhead(other, member, 'member-consent');
    const key = await aStationAhead(other, cabinet, 'key-decision');
    await aSealedDecision(board, { paper: other });
    await aSealedDecision(member, { paper: { ...other, stageId: consent } });
    await aSealedDecision(cabinet, { paper: { ...other, stageId: key }, edit: returns });
    const stages = await reads().stage.findMany({
      where: { paperId: other.id },
      orderBy: { position: 'asc' },
      select: { gate: true, state: true, bodyId: true },
    });
    expect(stages.slice(3)).toEqual([
      { gate: 'concurrence', state: 'current', bodyId: board.id },
      { gate: 'member-consent', state: 'to-come', bodyId: member.id },
    ]);
  });

  test('is left out of the record again where the officer takes it back', async () => {
    const draft = await aDraft(
      cabinet,
      await aDecidedItem(cabinet, { paper: { ...paper, stageId: cabinetStage } }),
    );
    await itIsWritten(cabinet, draft, returns);
    const acting = { actor: cabinet.officer, now: NOW };
    expect(await editDecision(acting, await anEdit(draft, { divergence: undefined }))).toMatchObject({
      ok: true,
    });
    const row = await reads().decision.findUniqueOrThrow({ where: { id: draft.id } });
    expect(JSON.parse(row.content)).not.toHaveProperty('divergence');
  });
});
