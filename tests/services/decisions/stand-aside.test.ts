import { expect, test } from 'vitest';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { reads } from '~/persistence/reads';
import { deskPage } from '~/queries/decisions/desk-page';
import { deskPapers } from '~/queries/desk/desk-papers';
import { routeOfPaper } from '~/queries/routes/route-of-paper';
import { restrictVote } from '~/services/bodies/restrict-vote';
import { decideAtDesk } from '~/services/decisions/decide-at-desk';
import type { DeskInput } from '~/services/decisions/desk-input';
import { standAside } from '~/services/decisions/stand-aside';
import { giveNotice } from '~/services/routes/give-notice';
import { keepRoute } from '~/services/routes/keep-route';
import { aBody } from '../../support/build/a-body';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aPersonDeciding } from '../../support/build/a-person-deciding';
import { lineOf } from '../../support/build/a-route';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const DAY = new Date('2026-12-22T10:00:00Z');
const about = 'My sister owns the provider.';

const aCabinet = () => aBody({ of: 'council', code: 'CAB', name: 'Cabinet', profile: 'cabinet', seats: 3 });

describeOnEachDatabase('standing aside', () => {
  test('passes the decision to the Cabinet, with notice of its own, and tells the officers why', async () => {
    const deciding = await aPersonDeciding();
    const cabinet = await aCabinet();
    const { paper, member, officer, board } = deciding;
    const given = await giveNotice(
      { actor: officer, now: new Date('2026-11-20T10:00:00Z') },
      {
        paperRef: paper.ref,
        text: {
          ...{ matter: 'Placements', fromOn: '2026-12-22', untilOn: '2026-12-31', documents: 'Report' },
          ...{ copiesFrom: 'Town Hall', otherDocuments: 'Ask the clerk' },
        },
      },
    );
    expect(codeOf(given)).toBe('ok');
    const shown = await deskPage(member, { ref: paper.ref, named: { matterId: '', pounds: null } }, NOW);
    expect(shown?.key?.instead).toBe('Cabinet');
    const aside = () => standAside({ actor: member, now: NOW }, { paperRef: paper.ref, about });
    const both = await Promise.all([aside(), aside()]);
    expect([...both, await aside()]).toEqual(Array(3).fill({ ok: true, value: { to: 'Cabinet' } }));
    expect(await reads().standAside.findMany()).toMatchObject([{ personId: member.personId, about }]);
    expect(await lineOf(paper.id)).toBe(
      'endorse:passed key-decision:skipped key-decision:current call-in:to-come implementation:to-come',
    );
    const callIn = await reads().stage.findFirstOrThrow({ where: { paperId: paper.id, gate: 'call-in' } });
    expect(callIn.bodyId).toBe(cabinet.id);
    const route = await routeOfPaper(paper.author, paper.id, NOW);
    // The notice named another decision maker.
    expect(route?.noticesOn).toEqual([]);
    expect(route?.stations.at(1)?.outcome?.text).toBe(
      `${member.name} stood aside for an interest: Cabinet decides instead`,
    );
    expect(await deskPapers(member, TODAY)).toEqual([]);
    expect(await deskPapers(cabinet.officer, TODAY)).toMatchObject([{ task: 'notice' }]);
    const told = async (personId: string) =>
      (await reads().notification.findMany({ where: { personId } })).map(({ text }) => text);
    const takes = 'Cabinet decides it instead.';
    expect(await told(officer.personId)).toContain(
      `${member.name} stood aside from ${paper.ref}: ${about} ${takes}`,
    );
    expect(await told(paper.author.personId)).toContain(
      `${member.name} stood aside from ${paper.ref} for an interest. ${takes}`,
    );
    expect(codeOf(await standAside({ actor: board.chair, now: NOW }, { paperRef: paper.ref, about }))).toBe(
      'not-at-your-desk',
    );
    await expect(write((tx) => tx.standAside.deleteMany())).rejects.toThrow();
  });

  test('is refused without a word, where nobody may take it, to another, and for a consent, with who can help', async () => {
    const deciding = await aPersonDeciding();
    const { paper, member, officer } = deciding;
    const aside = (actor = member, text = about) =>
      standAside({ actor, now: NOW }, { paperRef: paper.ref, about: text });
    expect(await aside()).toMatchObject({
      refusal: { code: 'nobody-takes-instead', who: expect.stringContaining(officer.name) },
    });
    await aCabinet();
    expect(codeOf(await aside(member, ' '))).toBe('stand-aside-unexplained');
    expect(codeOf(await aside(officer))).toBe('not-permitted');
    expect(codeOf(await aside(await aPerson()))).toBe('not-found');
    const board = await aBody({ seats: 3 });
    const department = await aBody({
      ...{ of: 'department', code: 'DFE', profile: 'secretary-of-state', seats: 1 },
    });
    const other = await aPaper(board, { passed: [board], at: department, gate: 'department-consent' });
    const consents = { actor: department.chair, now: NOW };
    expect(codeOf(await standAside(consents, { paperRef: other.ref, about }))).toBe('consent-of-one-alone');
    expect(await reads().standAside.count()).toBe(0);
    expect(await lineOf(paper.id)).toContain('key-decision:current');
  });

  test('a member’s representative whom a standing order restricts does not consent', async () => {
    const board = await aBody({ seats: 3 });
    const member = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 1 });
    const paper = await aPaper(board, { passed: [board], at: member, gate: 'member-consent' });
    await restrictVote(
      { actor: member.officer, now: NOW },
      {
        ...{ bodyId: member.id, personId: member.chair.personId, presentAtId: null, paperId: null },
        ...{ standingOrder: 'Standing order 14.', fromOn: TODAY, untilOn: null },
      },
    );
    const consent = await decideAtDesk(
      { actor: member.chair, now: NOW },
      {
        ...{ paperRef: paper.ref, type: 'consented', resolved: ['The Council consents.'] },
        ...{ reasons: 'Good.', alternatives: [], noAlternatives: true, conflicts: 'None.', conditions: [] },
      },
    );
    expect(consent).toMatchObject({
      refusal: { code: 'restricted-from-vote', standingOrder: 'Standing order 14.' },
    });
    expect(await reads().decision.count()).toBe(0);
  });
});

describeOnEachDatabase('a decision by one person that is not key', () => {
  const deciding = async (keyDecision: boolean) => {
    const made = await aPersonDeciding();
    const { board, body, matterId } = made;
    const paper = await aPaper(board, {
      ...{ passed: [board], at: body, gate: 'decide', content: { keyDecision } },
    });
    const decide = (wish: Partial<DeskInput> = {}, actor = body.chair) =>
      decideAtDesk(
        { actor, now: DAY },
        {
          ...{ paperRef: paper.ref, type: 'approved', reasons: 'It is the better offer.', conditions: [] },
          resolved: paper.content.recommendations.map(({ text }) => text),
          ...{ alternatives: [], noAlternatives: true, conflicts: 'None.' },
          key: {
            ...{ matterId, pounds: 400_000, ownInterest: 'none', ownAbout: '' },
            ...{ dispensation: 'None.', differs: '' },
            consultations: [{ of: 'the section 151 officer', who: 'Ann Lock', on: TODAY, said: 'Yes.' }],
          },
          ...wish,
        },
      );
    return { ...made, paper, decide };
  };

  test('goes on a route that an administrator makes', async () => {
    await aPersonDeciding();
    const administrator = { actor: await aPerson({ of: 'council', administrator: true }), now: NOW };
    const kept = await keepRoute(administrator, {
      ...{ key: 'cabinet-member', basedOn: 0, name: 'Cabinet Member', summary: 'Not key.', retired: false },
      stages: [
        { gate: 'decide', bodyCode: 'CMF', name: 'Decides', targetDays: 5, targetUnit: 'working', needs: {} },
      ],
    });
    expect(codeOf(kept)).toBe('ok');
  });

  test('needs no notice, has the guards of the record, and moves the paper', async () => {
    const { member, paper, officer, decide } = await deciding(false);
    const shown = await deskPage(member, { ref: paper.ref, named: { matterId: '', pounds: null } }, DAY);
    expect(shown).toMatchObject({ key: { isKey: false } });
    expect((await deskPapers(member, '2026-12-22')).map(({ task }) => task)).toContain('decide-alone');
    expect(codeOf(await decide({}, officer))).toBe('not-permitted');
    expect(codeOf(await decide({ key: undefined }))).toBe('own-interest-unstated');
    expect(await decide({ reasons: ' ' })).toMatchObject({ refusal: { gaps: ['reasons'] } });
    const both = await Promise.all([decide(), decide()]);
    expect(both.map(codeOf)).toEqual(['ok', 'ok']);
    const row = await reads().decision.findFirstOrThrow();
    expect(JSON.parse(row.content) as DecisionContent).toMatchObject({ isKey: false, notices: [] });
    expect(await lineOf(paper.id)).toBe('endorse:passed decide:passed');
  });

  test('is not taken of what the paper calls key', async () => {
    const { member, paper, decide } = await deciding(true);
    const shown = await deskPage(member, { ref: paper.ref, named: { matterId: '', pounds: null } }, DAY);
    expect(shown?.key?.blocks.map(({ code }) => code)).toContain('key-needs-route');
    expect(codeOf(await decide())).toBe('key-needs-route');
    expect(await reads().decision.count()).toBe(0);
  });
});
