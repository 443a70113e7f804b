import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { canResolution } from '~/domain/permission/can';
import { reads } from '~/persistence/reads';
import { readableResolutions } from '~/persistence/resolution-scope';
import { keptResolution } from '~/persistence/resolutions';
import { deskPage } from '~/queries/desk/desk-page';
import { watchPermission } from '~/queries/live/watch-permission';
import { paperPage } from '~/queries/papers/paper-page';
import { newResolutionPage } from '~/queries/resolutions/new-resolution-page';
import { resolutionPage } from '~/queries/resolutions/resolution-page';
import { resolutionsPage } from '~/queries/resolutions/resolutions-page';
import { aBody } from '../support/build/a-body';
import { aPaper } from '../support/build/a-paper';
import { actorFor, aPerson } from '../support/build/a-person';
import { aResolution, theyAnswer } from '../support/build/a-resolution';
import { minutesLater, NOW, TODAY } from '../support/build/today';
import { describeOnEachDatabase } from '../support/database';

const here = { now: NOW, realNow: NOW, sessionId: 'none' };

/** A company with a board and members, and every resolution that makes a difference to who may read it. */
async function aWorld() {
  const board = await aBody({ seats: 4, card: { quorum: { count: 2 } } });
  const members = await aBody({ of: 'council', code: 'MEM', profile: 'trust-members', seats: 3 });
  const exempt = await aPaper(board, { classification: 'exempt' });
  const consent = await aPaper(board, {
    passed: [board],
    at: members,
    gate: 'member-consent',
    classification: 'exempt',
  });
  const wording = exempt.content.recommendations.map(({ text }) => text).join('\n');
  const interests = [{ seatId: board.seats[3]?.id ?? '', interest: 'A cousin' }];
  await aResolution(members);
  await aResolution(members, { paperRef: consent.ref, title: 'Consent' });
  await aResolution(board, { kind: 'unanimous', interests });
  await aResolution(board, { kind: 'unanimous', title: 'Exempt', paperRef: exempt.ref, wording, interests });
  return { board, members, exempt, consent, stranger: await aPerson() };
}

describeOnEachDatabase('resolutions in writing, to read', () => {
  test('the list starts from what the table allows', async () => {
    const { board, members, stranger, exempt } = await aWorld();
    const everybody: readonly Actor[] = [
      ...board.members,
      board.officer,
      ...members.members,
      members.officer,
      exempt.author,
      stranger,
    ];
    const all = await reads().resolution.findMany({ select: { id: true } });
    for (const actor of everybody) {
      const listed = await reads().resolution.findMany({
        where: readableResolutions(actor),
        select: { id: true },
      });
      const allowed: string[] = [];
      for (const { id } of all) {
        const kept = await keptResolution(reads(), { id }, TODAY);
        const may = kept && canResolution(actor, 'resolution:read', kept.thing).ok;
        expect((await watchPermission(actor, `resolution:${id}`, TODAY)) !== null).toBe(may);
        if (may) allowed.push(id);
      }
      expect(listed.map(({ id }) => id).toSorted()).toEqual(allowed.toSorted());
    }
    const [first, , , excluded] = board.members;
    if (!first || !excluded) throw new Error('four directors');
    expect((await resolutionsPage(first)).circulating.map(({ ref }) => ref)).not.toContain('MEM-R-002');
    expect((await resolutionsPage(excluded)).circulating.map(({ ref }) => ref)).not.toContain('TB-R-002');
    expect((await resolutionsPage(stranger)).mayCirculate).toBe(false);
  });

  test('the page has the exact text, the count and what the reader may do', async () => {
    const { board, members, stranger } = await aWorld();
    await theyAnswer('MEM-R-001', members.deputy);
    const shown = await resolutionPage(members.chair, 'MEM-R-001', here);
    expect(shown).toMatchObject({
      wording: 'That the registered office be moved to Fellgate House.',
      progress: { agreed: 1, eligible: 3, needed: 2 },
      me: { eligible: true, said: [], fresh: 'sign-in-again' },
      mayWithdraw: false,
      decision: null,
    });
    expect(shown?.days?.counted).toHaveLength(28);
    expect(shown?.members.map(({ said }) => said)).toEqual([null, 'agree', null]);
    expect(await resolutionPage(stranger, 'MEM-R-001', here)).toBeNull();
    expect(await resolutionPage(members.chair, 'MEM-R-999', here)).toBeNull();
    await theyAnswer('MEM-R-001', members.chair);
    expect(await resolutionPage(members.chair, 'MEM-R-001', here)).toMatchObject({
      state: 'passed',
      open: false,
      decision: { ref: 'MEM/2026/001', readable: true },
    });
    // The company is told, and may read the resolution; the members' register is theirs.
    expect(await resolutionPage(board.officer, 'MEM-R-001', here)).toMatchObject({
      decision: { ref: 'MEM/2026/001', readable: false },
    });
    expect(await resolutionPage(board.officer, 'TB-R-001', here)).toMatchObject({ mayWithdraw: true });
  });

  test('it waits on the desk of who has not answered, until it lapses', async () => {
    const { members, board } = await aWorld();
    const desk = async (actor: Actor, now = NOW) =>
      (await deskPage(actor, { now, sessionId: 'none' })).items
        .filter(({ task }) => task === 'resolution')
        .map(({ ref }) => ref)
        .toSorted();
    expect(await desk(members.chair)).toEqual(['MEM-R-001', 'MEM-R-002']);
    await theyAnswer('MEM-R-001', members.chair);
    expect(await desk(members.chair)).toEqual(['MEM-R-002']);
    expect(await desk(members.chair, minutesLater(60 * 24 * 28))).toEqual([]);
    expect(await desk(members.officer)).toEqual([]);
    const excluded = board.members[3];
    if (!excluded) throw new Error('a fourth director');
    expect(await desk(excluded)).toEqual([]);
  });

  test('a paper shows the one that circulates, and offers to circulate one where its body decides in writing', async () => {
    const { board, exempt } = await aWorld();
    const open = await aPaper(board);
    const shown = async (actor: Actor, ref: string) =>
      (await paperPage(actor, { ref, now: NOW }))?.inWriting ?? null;
    expect(await shown(board.chair, open.ref)).toEqual({ circulating: null, mayCirculate: true });
    expect(await shown(open.author, open.ref)).toEqual({ circulating: null, mayCirculate: false });
    expect(await shown(board.chair, exempt.ref)).toMatchObject({
      circulating: { ref: 'TB-R-002', eligible: 3, needed: 3 },
      mayCirculate: false,
    });
  });

  test('the form offers bodies that the actor may circulate to, with the paper that waits', async () => {
    const { board, members, stranger, consent } = await aWorld();
    const asked = { body: '', paper: '' };
    expect(await newResolutionPage(stranger, asked, NOW)).toBeNull();
    expect(await newResolutionPage(members.officer, asked, NOW)).toMatchObject({
      chosen: { code: 'MEM', kinds: ['ordinary', 'special'], days: 28, seats: [], paper: null },
    });
    const both = await newResolutionPage(board.officer, asked, NOW);
    expect(both).toMatchObject({ bodies: [{ code: 'MEM' }, { code: 'TB' }], chosen: null });
    const open = await aPaper(board);
    expect(await newResolutionPage(board.officer, { ...asked, paper: open.ref }, NOW)).toMatchObject({
      chosen: { code: 'TB', seats: { length: 4 }, paper: { ref: open.ref, version: 1 } },
    });
    expect(await newResolutionPage(members.officer, { ...asked, paper: consent.ref }, NOW)).toMatchObject({
      chosen: { paper: { ref: consent.ref } },
    });
    expect(
      await newResolutionPage(await actorFor(board.chair.personId), { ...asked, paper: 'NO-1' }, NOW),
    ).toMatchObject({
      chosen: { code: 'TB', paper: null },
    });
  });
});
