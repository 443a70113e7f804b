import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { changeCondition } from '~/services/decisions/change-condition';
import { correctDecision } from '~/services/decisions/correct-decision';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { DeskInput } from '~/services/decisions/desk-input';
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
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const entriesOf = (bodyId: string) =>
  reads().registerEntry.findMany({ where: { bodyId }, orderBy: { sequence: 'asc' } });

async function aPaperAtTheMember(gate: 'member-consent' | 'department-consent' = 'member-consent') {
  const board = await aBody({ seats: 3 });
  const member = await aBody({
    of: gate === 'member-consent' ? 'council' : 'department',
    code: gate === 'member-consent' ? 'MEM' : 'DFE',
    profile: gate === 'member-consent' ? 'trust-members' : 'secretary-of-state',
    seats: 1,
  });
  const paper = await aPaper(board, { passed: [board], at: member, gate });
  return { board, member, paper };
}

const consent = (paperRef: string, wish: Partial<DeskInput> = {}): DeskInput => ({
  paperRef,
  type: 'consented',
  resolved: ['The Council consents as sole member.'],
  reasons: 'It is in the interest of the Trust.',
  alternatives: [],
  noAlternatives: true,
  conflicts: 'None declared.',
  conditions: [],
  ...wish,
});

describeOnEachDatabase('deciding at a desk', () => {
  test('the member’s representative consents: sealed, moved on, the trust told', async () => {
    const { board, member, paper } = await aPaperAtTheMember();
    const ahead = await aStationAhead(paper, board, 'implementation');
    const acting = { actor: member.chair, now: NOW };
    expect(await decideAtDesk(acting, consent(paper.ref))).toEqual({
      ok: true,
      value: { ref: 'MEM/2026/001' },
    });
    const decision = await reads().decision.findUniqueOrThrow({ where: { ref: 'MEM/2026/001' } });
    const content = JSON.parse(decision.content) as DecisionContent;
    expect(decision).toMatchObject({ type: 'consented', state: 'sealed', meetingId: null });
    expect(content).toMatchObject({
      basis: 'CA 2006 ss.282 and 283',
      presiding: member.chair.name,
      interests: ['None declared.'],
    });
    expect(content.votes).toMatchObject([
      { method: 'alone', outcome: 'carried', names: [{ name: member.chair.name, choice: 'for' }] },
    ]);
    expect(verifyChain(await entriesOf(member.id), sha256)).toMatchObject({ state: 'intact', entries: 1 });
    expect(await reads().stage.findUnique({ where: { id: ahead } })).toMatchObject({ state: 'current' });
    const told = await reads().notification.findMany({
      where: { personId: board.officer.personId, href: '/register/MEM/2026/001' },
    });
    expect(told).toMatchObject([{ text: 'Body MEM on Early help transfer: Consented.' }]);
  });

  test('the same again, and two at once, are one decision', async () => {
    const { member, paper } = await aPaperAtTheMember();
    const decide = () => decideAtDesk({ actor: member.chair, now: NOW }, consent(paper.ref));
    const answers = await Promise.all([decide(), decide()]);
    answers.push(await decide());
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: { ref: 'MEM/2026/001' } })));
    expect(await reads().registerEntry.count()).toBe(1);
  });

  test('the department consents on conditions, which the trust’s board follows up', async () => {
    const { board, member, paper } = await aPaperAtTheMember('department-consent');
    await aStationAhead(paper, board, 'implementation');
    const conditions = [
      { text: 'A quarterly return', kind: 'continuing', leadId: paper.sponsor.personId, dueOn: '2027-04-01' },
    ] as const;
    const acting = { actor: member.chair, now: NOW };
    expect(
      await decideAtDesk(acting, consent(paper.ref, { type: 'consented-with-conditions', conditions })),
    ).toMatchObject({ ok: true });
    expect(await reads().action.findMany()).toMatchObject([
      { ref: 'TB-A-001', bodyId: board.id, leadId: paper.sponsor.personId },
    ]);
    const condition = await reads().condition.findFirstOrThrow();
    const met = { conditionId: condition.id, state: 'met', note: 'First return received' } as const;
    expect(await changeCondition(acting, met)).toMatchObject({ ok: true });
  });

  test('a refusal stops the paper', async () => {
    const { member, paper } = await aPaperAtTheMember('department-consent');
    await decideAtDesk({ actor: member.chair, now: NOW }, consent(paper.ref, { type: 'refused' }));
    expect(await reads().paper.findUnique({ where: { id: paper.id } })).toMatchObject({ state: 'rejected' });
    const content = JSON.parse((await reads().decision.findFirstOrThrow()).content) as DecisionContent;
    expect(content.votes).toMatchObject([{ outcome: 'not-carried', names: [{ choice: 'against' }] }]);
  });

  test('is refused, and nothing written: blank reasons, an unknown lead, another’s desk, a stranger, a paper elsewhere', async () => {
    const { board, member, paper } = await aPaperAtTheMember();
    const decide = (actor = member.chair, wish: Partial<DeskInput> = {}) =>
      decideAtDesk({ actor, now: NOW }, consent(paper.ref, wish));
    expect(await decide(member.chair, { reasons: '', conflicts: '' })).toMatchObject({
      refusal: { code: 'record-incomplete', gaps: ['reasons', 'interests'] },
    });
    expect(await decide(member.chair, { type: 'consented-with-conditions' })).toMatchObject({
      refusal: { gaps: ['conditions'] },
    });
    const conditions = [
      { text: 'A return', kind: 'precedent', leadId: 'nobody', dueOn: '2027-01-01' },
    ] as const;
    expect(await decide(member.chair, { type: 'consented-with-conditions', conditions })).toMatchObject({
      refusal: { code: 'lead-unknown' },
    });
    expect(await decide(member.officer)).toMatchObject({ refusal: { code: 'not-permitted' } });
    expect(await decide(board.officer)).toMatchObject({ refusal: { code: 'not-at-your-desk' } });
    expect(await decide(await aPerson({ of: 'council' }))).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    });
    await write((tx) => tx.stage.update({ where: { id: paper.stageId ?? '' }, data: { state: 'passed' } }));
    expect(await decide()).toMatchObject({ refusal: { code: 'not-at-your-desk' } });
    expect(await reads().decision.count()).toBe(0);
    expect(await reads().registerEntry.count()).toBe(0);
  });
});

describeOnEachDatabase('dissent', () => {
  test('stands in the sealed record, by the member or recorded by the officer, who tells the member', async () => {
    const board = await aBody({ seats: 3 });
    const draft = await aDraft(board, await aDecidedItem(board));
    const [, second, third] = board.members;
    const own = {
      decisionId: draft.id,
      personId: second?.personId ?? '',
      text: 'The view should come first.',
    };
    if (!second || !third) throw new Error('three sit on the board');
    expect(await recordDissent({ actor: second, now: NOW }, own)).toMatchObject({ ok: true });
    expect(await recordDissent({ actor: second, now: NOW }, own)).toMatchObject({ ok: true });
    expect(
      await recordDissent(
        { actor: board.officer, now: minutesLater(1) },
        { ...own, personId: third.personId, text: 'Too soon.' },
      ),
    ).toMatchObject({ ok: true });
    expect(await reads().notification.findMany({ where: { personId: third.personId } })).toMatchObject([
      { text: `${board.officer.name} recorded your dissent from TB/2026/001.` },
    ]);
    expect(await reads().event.count({ where: { kind: 'DissentRecorded' } })).toBe(2);
    await itIsWritten(board, draft);
    await sealDecision({ actor: board.officer, now: NOW }, { decisionId: draft.id });
    const [entry] = await entriesOf(board.id);
    expect(JSON.parse(entry?.canonical ?? '').dissent).toEqual([
      { name: second.name, text: 'The view should come first.' },
      { name: third.name, text: 'Too soon.' },
    ]);
    expect(await recordDissent({ actor: second, now: NOW }, { ...own, text: 'Later' })).toEqual({
      ok: false,
      refusal: { code: 'decision-sealed' },
    });
  });

  test('is for members who took part, each for himself', async () => {
    const board = await aBody({ seats: 4 });
    const item = await aDecidedItem(board);
    const draft = await aDraft(board, item);
    const [chair, second, third, absent] = board.members;
    await write((tx) =>
      tx.attendance.updateMany({ where: { personId: absent?.personId ?? '' }, data: { mode: 'apologies' } }),
    );
    await write((tx) =>
      tx.declaration.create({
        data: {
          ...{
            id: 'd1',
            meetingId: item.meeting.id,
            itemId: item.itemId,
            bodyId: board.id,
            kind: 'other',
            state: 'ruled',
            effect: 'leave',
          },
          ...{
            personId: third?.personId ?? '',
            seatId: board.seats[2]?.id ?? '',
            interest: 'A cousin',
            declaredAt: NOW,
          },
        },
      }),
    );
    const record = (actor = chair, personId = actor?.personId ?? '') =>
      recordDissent(
        { actor: actor ?? board.chair, now: NOW },
        { decisionId: draft.id, personId, text: 'No' },
      );
    expect(await record(absent)).toEqual({ ok: false, refusal: { code: 'dissent-not-present' } });
    expect(await record(board.officer, third?.personId)).toEqual({
      ok: false,
      refusal: { code: 'dissent-not-present' },
    });
    expect(await record(chair, second?.personId)).toMatchObject({
      refusal: { code: 'not-permitted', who: ['officer'] },
    });
    expect(await record(await aPerson())).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await reads().dissent.count()).toBe(0);
  });
});

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
