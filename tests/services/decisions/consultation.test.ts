import { beforeEach, expect, it } from 'vitest';
import type { Consultation } from '~/domain/authority/consultation';
import type { Power } from '~/domain/authority/power';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { reads } from '~/persistence/reads';
import { decisionEditor } from '~/queries/decisions/decision-editor';
import { urgentPage } from '~/queries/decisions/urgent-page';
import { newResolutionPage } from '~/queries/resolutions/new-resolution-page';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { sealDecision } from '~/services/decisions/seal-decision';
import { takeUrgent } from '~/services/decisions/take-urgent';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, itIsWritten } from '../../support/build/a-decision';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aWording, theyAnswer } from '../../support/build/a-resolution';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const said: Consultation = { of: 'the Lead Member', who: 'M. Thackwray', on: TODAY, said: 'She agrees.' };
const contentOf = async (ref: string) => {
  const { content } = await reads().decision.findUniqueOrThrow({ where: { ref } });
  return JSON.parse(content) as DecisionContent;
};

describeOnEachDatabase('what the scheme has decided in consultation', () => {
  let board: BuiltBody;
  let committee: BuiltBody;
  let matterId: string;
  beforeEach(async () => {
    board = await aBody({ code: 'TB', name: 'Trust Board', seats: 3 });
    committee = await aBody({ code: 'FAR', profile: 'trust-committee', name: 'Committee', seats: 3 });
    const acting = { actor: await aPerson({ administrator: true }), now: NOW };
    const added = await addMatter(acting, { organisationId: acting.actor.organisationId, name: 'Contract' });
    matterId = added.ok ? added.value.id : '';
    const power: Power = {
      ...{ holder: 'Committee', tier: 'committee', part: 'decide', pounds: 500_000 },
      ...{ inConsultationWith: said.of, authority: 'Scheme', fromOn: '2026-01-01', untilOn: null },
    };
    await addPower(acting, { matterId, ...power });
    const more = { ...power, pounds: null, inConsultationWith: '' };
    await addPower(acting, { matterId, ...more, holder: 'Trust Board', tier: 'board' });
    await addPower(acting, { matterId, ...more, holder: 'Schools Forum', part: 'consult', pounds: 200_000 });
  });

  const naming = async (body: BuiltBody, pounds: number, wish: object = {}): Promise<BuiltPaper> => {
    const paper = await aPaper(body, wish);
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { matterId, pounds } }));
    return paper;
  };
  const seal = (id: string, body = committee) =>
    sealDecision({ actor: body.officer, now: NOW }, { decisionId: id });
  const lacking = (...gaps: string[]) => ({ refusal: { code: 'record-incomplete', gaps } });

  it('is not sealed before it is stated who was consulted, on what day up to the decision, and what was said', async () => {
    const draft = await aDraft(
      committee,
      await aDecidedItem(committee, { paper: await naming(committee, 100) }),
    );
    expect(await decisionEditor(committee.officer, draft.id)).toMatchObject({ owed: [said.of] });
    await itIsWritten(committee, draft);
    expect(await seal(draft.id)).toMatchObject(lacking('consultation'));
    await itIsWritten(committee, draft, { consultations: [{ ...said, said: '' }] });
    expect(await seal(draft.id)).toMatchObject(lacking('consultation'));
    await itIsWritten(committee, draft, { consultations: [{ ...said, on: '2026-12-24' }] });
    expect(await seal(draft.id)).toMatchObject(lacking('consultation-late'));
    expect(await reads().registerEntry.count()).toBe(0);
    await itIsWritten(committee, draft, { consultations: [said] });
    expect(await seal(draft.id)).toMatchObject({ ok: true });
    expect((await contentOf(draft.ref)).consultations).toEqual([said]);
    const sealed = await reads().registerEntry.findFirstOrThrow();
    expect(sealed.canonical).toContain('She agrees.');
  });

  it('is asked of what is approved alone, and not of a paper that names no matter', async () => {
    const paper = await naming(committee, 100);
    const draft = await aDraft(
      committee,
      await aDecidedItem(committee, { paper, votes: [null, null, null], result: 'not-carried' }),
    );
    await itIsWritten(committee, draft, { type: 'rejected', resolved: ['That it be refused.'] });
    expect(codeOf(await seal(draft.id))).toBe('ok');
    const other = await aDraft(committee, await aDecidedItem(committee, { paper: await aPaper(committee) }));
    await itIsWritten(committee, other);
    expect(codeOf(await seal(other.id))).toBe('ok');
  });

  it('has those consulted whom the matter names, above its sum, unless the paper has passed them', async () => {
    const decided = async (pounds: number, wish: object = {}) => {
      const paper = await naming(board, pounds, wish);
      const draft = await aDraft(board, await aDecidedItem(board, { paper }));
      await itIsWritten(board, draft);
      return seal(draft.id, board);
    };
    expect(codeOf(await decided(200_000))).toBe('ok');
    expect(await decided(200_001)).toMatchObject(lacking('consultation'));
    const forum = await aBody({ code: 'SF', profile: 'advisory', name: 'Schools Forum' });
    expect(codeOf(await decided(200_001, { at: board, passed: [forum] }))).toBe('ok');
  });

  it('holds for what is decided between meetings and in writing', async () => {
    const paper = await naming(board, 300_000);
    const forum = { ...said, of: 'Schools Forum' };
    const resolution = aWording(board, {
      ...{ kind: 'unanimous', paperRef: paper.ref, differs: 'In one clause.' },
    });
    const asked = { body: '', paper: paper.ref };
    const page = await newResolutionPage(board.officer, asked, NOW);
    expect(page?.chosen?.paper?.owed).toEqual(['Schools Forum']);
    const circulate = (consultations?: readonly Consultation[]) =>
      circulateResolution({ actor: board.officer, now: NOW }, { ...resolution, consultations });
    expect(await circulate()).toMatchObject({
      refusal: { code: 'consultation-wanted', of: 'Schools Forum' },
    });
    expect(await circulate([{ ...forum, on: '2026-11-24' }])).toMatchObject({
      refusal: { code: 'consultation-wanted' },
    });
    const urgent = (consultations?: readonly Consultation[]) =>
      takeUrgent(
        { actor: board.chair, now: NOW },
        {
          ...{ bodyCode: board.code, paperRef: paper.ref, takenById: '', takenOn: '', takenTime: '' },
          ...{
            title: 'Placements',
            type: 'approved',
            resolved: paper.content.recommendations.map((r) => r.text),
          },
          ...{ reasons: 'As the paper says.', alternatives: [], noAlternatives: true, dispensation: '' },
          ...{ differs: '', conflicts: 'None.', reason: 'It cannot wait.', evidence: 'A letter.' },
          ...{ neededOn: '2026-11-27', consultedIds: [board.members[2]?.personId ?? ''] },
          ...{ others: [], views: 'They agree.', conditions: [], consultations },
        },
      );
    const shown = await urgentPage(board.chair, { body: '', paper: paper.ref }, NOW);
    expect(shown?.chosen?.paper?.owed).toEqual(['Schools Forum']);
    expect(await urgent()).toMatchObject(lacking('consultation'));

    const sent = await circulate([forum]);
    const ref = sent.ok ? sent.value.ref : '';
    for (const member of board.members) await theyAnswer(ref, member);
    const passed = await reads().resolution.findUniqueOrThrow({
      where: { ref },
      select: { decision: { select: { ref: true } } },
    });
    expect((await contentOf(passed.decision?.ref ?? '')).consultations).toEqual([forum]);
    const other = await naming(board, 300_000);
    expect(
      codeOf(
        await circulateResolution(
          { actor: board.officer, now: NOW },
          { ...resolution, title: 'Another', paperRef: other.ref, consultations: [forum] },
        ),
      ),
    ).toBe('ok');
  });
});
