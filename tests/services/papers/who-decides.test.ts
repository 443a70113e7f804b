import { beforeEach, expect, it } from 'vitest';
import type { Power } from '~/domain/authority/power';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { newPaperPage } from '~/queries/papers/new-paper-page';
import { paperAuthorityPage } from '~/queries/papers/paper-authority-page';
import { paperPage } from '~/queries/papers/paper-page';
import { addMatter } from '~/services/authority/add-matter';
import { addPower } from '~/services/authority/add-power';
import { sealDecision } from '~/services/decisions/seal-decision';
import { tablePaper } from '~/services/meetings/table-paper';
import { createPaper } from '~/services/papers/create-paper';
import { saveDraft } from '~/services/papers/save-draft';
import { setMatter } from '~/services/papers/set-matter';
import { submitPaper } from '~/services/papers/submit-paper';
import { circulateResolution } from '~/services/resolutions/circulate-resolution';
import { aBallotOn } from '../../support/build/a-ballot-on';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, itIsWritten } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aContent, aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aWording } from '../../support/build/a-resolution';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const power: Power = {
  ...{ holder: 'Trust Board', tier: 'board', part: 'decide', pounds: null, inConsultationWith: '' },
  ...{ authority: 'Scheme, part 2', fromOn: '2026-01-01', untilOn: null },
};

describeOnEachDatabase('who decides a paper by the scheme', () => {
  let board: BuiltBody;
  let committee: BuiltBody;
  let matterId: string;
  beforeEach(async () => {
    await aBody({ code: 'ET', profile: 'advisory', name: 'Executive Team' });
    committee = await aBody({ code: 'FAR', profile: 'trust-committee', name: 'Committee', seats: 3 });
    board = await aBody({ code: 'TB', name: 'Trust Board', seats: 3 });
    const acting = { actor: await aPerson({ administrator: true }), now: NOW };
    const { organisationId } = acting.actor;
    const added = await addMatter(acting, { organisationId, name: 'Contract' });
    matterId = added.ok ? added.value.id : '';
    await addPower(acting, { matterId, ...power });
    await addPower(acting, { matterId, ...power, holder: 'Committee', tier: 'committee', pounds: 500_000 });
    await addPower(acting, {
      matterId,
      ...power,
      holder: 'Member',
      tier: 'member',
      part: 'consent',
      pounds: 2_000_000,
    });
  });
  const named = async (ref: string, pounds: number | null, actor: Parameters<typeof setMatter>[0]['actor']) =>
    setMatter({ actor, now: NOW }, { ref, matterId, pounds });

  it('is chosen with its route, and the routes that miss who decides come last', async () => {
    const author = await aPerson();
    const page = await newPaperPage(author, { matterId, pounds: 900_000 }, NOW);
    expect(page.answer).toMatchObject({
      matter: 'Contract',
      said: { value: { decides: { holder: 'Trust Board' } } },
    });
    const routes = page.bodies.find(({ name }) => name === 'Trust Board')?.routes ?? [];
    expect(routes.length).toBeGreaterThan(0);
    expect((await newPaperPage(author, { matterId: '', pounds: null }, NOW)).answer).toBeNull();
    const asked = {
      ...{ paperId: newId(), bodyId: board.id, templateKey: 'assurance', title: 'Placements' },
      ...{ sponsorId: author.personId, matterId, pounds: 3_000_000 },
    };
    expect(codeOf(await createPaper({ actor: author, now: NOW }, { ...asked, matterId: 'none' }))).toBe(
      'matter-unknown',
    );
    expect(codeOf(await createPaper({ actor: author, now: NOW }, asked))).toBe('ok');
    const acting = { actor: author, now: NOW };
    const saved = await saveDraft(acting, {
      ref: 'TB-001',
      revision: 1,
      content: aContent({ title: 'Placements' }),
    });
    const revision = saved.ok ? saved.value.revision : 0;
    expect(await submitPaper(acting, { ref: 'TB-001', revision })).toMatchObject({
      refusal: { code: 'route-misses-consent', holder: 'Member', authority: 'Scheme, part 2' },
    });
    expect(await reads().paper.findUnique({ where: { ref: 'TB-001' } })).toMatchObject({ state: 'draft' });
    await named('TB-001', 1_000_000, author);
    expect(codeOf(await submitPaper(acting, { ref: 'TB-001', revision }))).toBe('ok');
  });

  it('is said by its author or sponsor, never under a vote, and the same again changes nothing', async () => {
    const paper = await aPaper(board);
    expect(codeOf(await named(paper.ref, 10, board.officer))).toBe('not-permitted');
    expect(codeOf(await named(paper.ref, 10, await aPerson({ of: 'council' })))).toBe('not-found');
    expect(codeOf(await named(paper.ref, 10, paper.author))).toBe('ok');
    expect(codeOf(await named(paper.ref, 10, paper.sponsor))).toBe('ok');
    expect(await reads().event.count({ where: { kind: 'PaperMatterSet' } })).toBe(1);
    expect(
      codeOf(
        await setMatter({ actor: paper.author, now: NOW }, { ref: paper.ref, matterId: 'x', pounds: 1 }),
      ),
    ).toBe('matter-unknown');
    const shown = await paperAuthorityPage(paper.author, paper.ref, NOW);
    expect(shown).toMatchObject({ pounds: 10, mayEdit: true, matters: [{ name: 'Contract' }] });
    expect(shown?.answer?.said).toMatchObject({
      value: { decides: { holder: 'Committee' }, passedOver: [] },
    });
    expect(await paperAuthorityPage(await aPerson({ of: 'council' }), paper.ref, NOW)).toBeNull();
    expect((await paperPage(board.chair, { ref: paper.ref, now: NOW }))?.decidedBy).toBe('Committee');
    await aBallotOn(board, paper);
    expect(codeOf(await named(paper.ref, 20, paper.author))).toBe('paper-under-vote');
    expect(codeOf(await named(paper.ref, 10, paper.author))).toBe('ok');
  });

  it('above its power a committee neither has it tabled nor decides it, nor in writing', async () => {
    const paper = await aPaper(committee);
    await named(paper.ref, 500_001, paper.author);
    const meeting = await aMeeting(committee, { state: 'scheduled', startsAt: minutesLater(600), items: [] });
    const tabling = { meetingId: meeting.id, paperRef: paper.ref, minutes: 10 };
    const refused = {
      refusal: {
        code: 'above-delegated-power',
        limit: 500_000,
        authority: 'Scheme, part 2',
        decides: 'Trust Board',
      },
    };
    expect(await tablePaper({ actor: committee.officer, now: NOW }, tabling)).toMatchObject(refused);
    const circulating = aWording(committee, { kind: 'unanimous', paperRef: paper.ref });
    expect(await circulateResolution({ actor: committee.officer, now: NOW }, circulating)).toMatchObject(
      refused,
    );
    const draft = await aDraft(committee, await aDecidedItem(committee, { paper }));
    await itIsWritten(committee, draft);
    expect(
      await sealDecision({ actor: committee.officer, now: NOW }, { decisionId: draft.id }),
    ).toMatchObject(refused);
    expect(await reads().registerEntry.count()).toBe(0);
    await named(paper.ref, 500_000, paper.author);
    expect(codeOf(await sealDecision({ actor: committee.officer, now: NOW }, { decisionId: draft.id }))).toBe(
      'ok',
    );
  });

  it('a body of another organisation decides by its own power', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const paper = await aPaper(board, { at: cabinet, gate: 'key-decision' });
    await named(paper.ref, 9_000_000, paper.author);
    const draft = await aDraft(cabinet, await aDecidedItem(cabinet, { paper }));
    await itIsWritten(cabinet, draft);
    expect(codeOf(await sealDecision({ actor: cabinet.officer, now: NOW }, { decisionId: draft.id }))).toBe(
      'ok',
    );
  });
});
