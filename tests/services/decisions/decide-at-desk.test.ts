import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { changeCondition } from '~/services/decisions/change-condition';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { DeskInput } from '~/services/decisions/desk-input';
import { aBody } from '../../support/build/a-body';
import { aStationAhead } from '../../support/build/a-decision';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { entriesOf } from '../../support/entries-of';

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
