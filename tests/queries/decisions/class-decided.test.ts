import { expect, test } from 'vitest';
import type { Classification } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { roomBallot } from '~/queries/ballots/room-ballot';
import { decisionPage } from '~/queries/decisions/decision-page';
import { watchPermission } from '~/queries/live/watch-permission';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { publicDecisions } from '~/queries/public/public-decisions';
import { exportChain } from '~/queries/register/export-chain';
import { registerPage } from '~/queries/register/register-page';
import { routeOfPaper } from '~/queries/routes/route-of-paper';
import { correctDecision } from '~/services/decisions/correct-decision';
import { draftDecision } from '~/services/decisions/draft-decision';
import { publishDecision } from '~/services/decisions/publish-decision';
import { sealDecision } from '~/services/decisions/seal-decision';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { freezeVersion } from '~/services/papers/freeze-version';
import { aMotion } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aDecidedItem, aDraft, aSealedDecision, itIsWritten } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aContent, aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { aShare } from '../../support/build/a-share';
import { anAdviceRequest } from '../../support/build/an-advice-request';
import { NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const TITLE = { exempt: 'SECRET-TITLE', other: 'An open title' };
const titled = (classification: Classification) =>
  aContent({ classification, title: classification === 'exempt' ? TITLE.exempt : TITLE.other });

/** Another version of the paper, of another class. */
const becomes = (paper: BuiltPaper, classification: Classification) =>
  write((tx) =>
    freezeVersion(tx, {
      ...{ paperId: paper.id, number: 2, content: titled(classification), note: '', at: NOW },
      byId: paper.author.personId,
    }),
  );

/** A decision on a first version of one class, and a second version of another issued since. */
async function decidedThen(was: Classification, is: Classification, published: boolean) {
  const [before, board] = [await aBody({ code: 'FAR', seats: 3 }), await aBody({ seats: 3 })];
  const paper = await aPaper(board, { classification: was, content: titled(was), passed: [before] });
  const decision = await aSealedDecision(board, { paper });
  if (published) await publishDecision({ actor: board.officer, now: NOW }, { decisionId: decision.id });
  const [sharee, adviser, barred] = [await aPerson(), await aPerson(), board.deputy];
  await aShare(paper, { person: sharee });
  await anAdviceRequest(paper, { person: adviser });
  const ruled = { kind: 'other', interest: 'Mine', declaredAt: NOW, state: 'ruled', effect: 'leave' };
  await write((tx) =>
    tx.declaration.create({
      data: {
        ...{ id: 'd', meetingId: decision.meeting.id, itemId: decision.itemId, paperId: paper.id, ...ruled },
        ...{ bodyId: board.id, personId: barred.personId, seatId: board.seats[1]?.id ?? '' },
      },
    }),
  );
  await becomes(paper, is);
  const people = {
    ...{ officer: board.officer, member: board.chair, barred, author: paper.author },
    ...{ follower: before.chair, adviser, sharee, stranger: await aPerson({ of: 'department' }) },
  };
  return { board, paper, decision, people };
}
type Who = keyof Awaited<ReturnType<typeof decidedThen>>['people'];

/** Whether the record is found, by each of the ways that lead to it: they never disagree. */
async function reaches(actor: Actor, board: BuiltBody, { id, ref }: { id: string; ref: string }) {
  const filter = { body: '', year: '', outcome: '', words: '', page: 1, check: false };
  const ways = [
    (await decisionPage(actor, ref, NOW)) !== null,
    (await registerPage(actor, filter, NOW)).lines.some((line) => line.ref === ref),
    (await registerPage(actor, { ...filter, words: 'SECRET' }, NOW)).lines.length > 0 ||
      (await registerPage(actor, { ...filter, words: TITLE.other }, NOW)).lines.length > 0,
    (await exportChain(actor, { code: board.code, ref })) !== null,
    (await watchPermission(actor, `decision:${id}`, TODAY)) !== null,
  ];
  expect(new Set(ways).size).toBe(1);
  return ways[0];
}

describeOnEachDatabase('a record goes by the class of the version decided', () => {
  test.each<[Classification, Classification, boolean, readonly Who[]]>([
    ['exempt', 'public', true, ['officer', 'member']],
    ['exempt', 'partner', false, ['officer', 'member']],
    [
      'public',
      'exempt',
      true,
      ['officer', 'member', 'barred', 'author', 'follower', 'adviser', 'sharee', 'stranger'],
    ],
    ['public', 'exempt', false, ['officer', 'member', 'barred', 'author', 'follower', 'adviser', 'sharee']],
    ['partner', 'exempt', true, ['officer', 'member', 'barred', 'author', 'follower', 'adviser', 'sharee']],
    ['partner', 'public', true, ['officer', 'member', 'barred', 'author', 'follower', 'adviser', 'sharee']],
    ['board-confidential', 'public', true, ['officer', 'member', 'barred', 'author', 'follower', 'adviser']],
  ])('decided %s, then %s, published: %s', async (was, is, published, expected) => {
    const { board, paper, decision, people } = await decidedThen(was, is, published);
    const found: Who[] = [];
    for (const [who, actor] of Object.entries(people) as [Who, Actor][]) {
      if (await reaches(actor, board, decision)) found.push(who);
      const route = await routeOfPaper(actor, paper.id, NOW);
      if (!route) continue;
      const refs = route.stations.map(({ outcome }) => outcome?.decisionRef ?? null);
      expect([who, refs.includes(decision.ref)]).toEqual([who, expected.includes(who)]);
    }
    expect(found).toEqual(expected);
    const open = (await publicDecisions(board.id)).map(({ ref, title }) => [ref, title]);
    expect(open).toEqual(published && was === 'public' ? [[decision.ref, TITLE.other]] : []);
    if (was === 'exempt') {
      const told = await reads().notification.findMany({ where: { text: { contains: decision.ref } } });
      expect(told.length).toBe(published ? 2 : 0);
      expect(JSON.stringify(await reads().notification.findMany())).not.toContain(TITLE.exempt);
    }
    // What is said of it later goes by the same class.
    const corrected = await correctDecision(
      { actor: board.officer, now: NOW },
      { decisionId: decision.id, correction: 'As it should have been.', reasons: 'A slip.' },
    );
    const ref = corrected.ok ? corrected.value.ref : '';
    expect(await reads().decision.findUnique({ where: { ref } })).toMatchObject({ classification: was });
  });

  test('taken while the public was out it is not listed openly, nor is its correction', async () => {
    const { board, decision } = await decidedThen('public', 'public', true);
    const open = async () => (await publicDecisions(board.id)).length;
    expect(await open()).toBe(1);
    const place = { meetingId: decision.meeting.id, itemId: decision.itemId, bodyId: board.id };
    const out = { state: 'ended', proposedAt: NOW, proposedById: board.chair.personId, excludedAt: NOW };
    await write((tx) =>
      tx.exclusion.create({
        data: { id: 'e', ...place, ...out, ground: 'own-practice', reason: 'An exempt appendix' },
      }),
    );
    expect(await open()).toBe(0);
    const correction = { correction: 'SECRET as it should have been.', reasons: 'A slip.' };
    const acting = { actor: board.officer, now: NOW };
    const corrected = await correctDecision(acting, { decisionId: decision.id, ...correction });
    expect(corrected.ok).toBe(true);
    expect(await open()).toBe(0);
  });

  test('taken while the public was out it is for partners at most, published or not', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board, { content: titled('public') });
    const item = await aDecidedItem(board, { paper });
    const place = { meetingId: item.meeting.id, itemId: item.itemId, bodyId: board.id };
    const out = { state: 'ended', proposedAt: NOW, proposedById: board.chair.personId, excludedAt: NOW };
    await write((tx) =>
      tx.exclusion.create({
        data: { id: 'e', ...place, ...out, ground: 'own-practice', reason: 'An exempt appendix' },
      }),
    );
    await draftDecision({ actor: board.officer, now: NOW }, { itemId: item.itemId });
    const { ref } = await reads().decision.findFirstOrThrow();
    await write((tx) =>
      tx.decision.update({ where: { ref }, data: { state: 'sealed', sealedAt: NOW, publishedAt: NOW } }),
    );
    expect(await decisionPage(await aPerson(), ref, NOW)).toBeNull();
    expect(await decisionPage(paper.author, ref, NOW)).not.toBeNull();
    expect(await decisionPage(board.chair, ref, NOW)).not.toBeNull();
  });

  test('also when the record was begun before the public went out', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board, { content: titled('public') });
    const item = await aDecidedItem(board, { paper });
    const draft = await aDraft(board, item);
    await itIsWritten(board, draft);
    const place = { meetingId: item.meeting.id, itemId: item.itemId, bodyId: board.id };
    const out = { state: 'ended', proposedAt: NOW, proposedById: board.chair.personId, excludedAt: NOW };
    await write((tx) =>
      tx.exclusion.create({ data: { id: 'e', ...place, ...out, ground: 'own-practice', reason: 'Bids' } }),
    );
    const officer = { actor: board.officer, now: NOW };
    expect((await sealDecision(officer, { decisionId: draft.id })).ok).toBe(true);
    expect((await publishDecision(officer, { decisionId: draft.id })).ok).toBe(true);
    expect(await decisionPage(await aPerson(), draft.ref, NOW)).toBeNull();
    expect(await decisionPage(board.chair, draft.ref, NOW)).not.toBeNull();
  });

  test('also when the record is begun after the later version: its title and its news are those of the first', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board, { classification: 'exempt', content: titled('exempt') });
    const item = await aDecidedItem(board, { paper });
    await becomes(paper, 'public');
    await draftDecision({ actor: board.officer, now: NOW }, { itemId: item.itemId });
    const [record] = await reads().decision.findMany();
    expect(record).toMatchObject({ title: TITLE.exempt, classification: 'exempt' });
    expect(await decisionPage(paper.author, record?.ref ?? '', NOW)).toBeNull();
  });

  test.each([
    ['exempt', 'public', true, 'B'],
    ['public', 'exempt', false, 'B'],
    ['partner', 'public', false, 'A'],
  ] as const)(
    'a motion on a version tabled %s, the paper then %s: its words are hidden: %s; in the room it is Part %s',
    async (was, is, hidden, part) => {
      const board = await aBody({ seats: 3 });
      const paper = await aPaper(board, { classification: was, content: titled(was) });
      const item = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 };
      const meeting = await aMeeting(board, { items: [{ state: 'current', ...item }] });
      const { itemId } = await aMotion(board, meeting);
      const adviser = await aPerson({ of: 'department' });
      await anAdviceRequest(paper, { person: adviser });
      const invited = { meetingId: meeting.id, personId: adviser.personId, role: 'Adviser' };
      await inviteObserver({ actor: board.officer, now: NOW }, invited);
      await becomes(paper, is);
      const seen = await roomBallot(adviser, itemId, { now: NOW });
      expect([seen?.wordingHidden, seen?.motions[0]?.text === '']).toEqual([hidden, hidden]);
      expect(seen?.paper ?? null).toEqual(
        hidden || is === 'exempt' ? null : { ref: paper.ref, title: TITLE.other, version: 1 },
      );
      expect((await meetingRoom(board.officer, meeting.id, NOW))?.agenda).toMatchObject([{ part }]);
    },
  );
});
