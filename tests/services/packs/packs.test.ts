import { describe, expect, test, vi } from 'vitest';
import type { PackEntry } from '~/domain/pack/pack';
import { makePacks } from '~/jobs/make-packs';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { nextPack } from '~/queries/packs/next-pack';
import { packFile } from '~/queries/packs/pack-file';
import { packPage } from '~/queries/packs/pack-page';
import { publicBodies, publicBody } from '~/queries/public/public-bodies';
import { publicFile, publicMeeting, publicPack, publicPaper } from '~/queries/public/public-meeting';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { declareInterest } from '~/services/meetings/declare-interest';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { publishAgenda } from '~/services/meetings/publish-agenda';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { signOffAgenda } from '~/services/meetings/sign-off-agenda';
import { tablePaper } from '~/services/meetings/table-paper';
import { beginPack, keepProgress } from '~/services/packs/keep-pack';
import { retryPack } from '~/services/packs/retry-pack';
import { keepFile, wholeFile } from '~/storage/store';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase, withDatabase } from '../../support/database';
import { anEndlessPdf, aPdf } from '../../support/hostile-pdfs';
import { readByPoppler } from '../../support/poppler';
import { withStore } from '../../support/store';

withStore();
// Each file is written by a process of its own, which lets everything else go first: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const inDays = (days: number) => minutesLater(days * 24 * 60);

async function attach(
  paper: BuiltPaper,
  letter: string,
  more: { bytes?: Uint8Array; classification?: string; mediaType?: string },
) {
  const bytes = more.bytes ?? (await aPdf(2, `Appendix ${letter} of ${paper.ref}, page`));
  const digest = await keepFile(bytes);
  await write((tx) =>
    tx.attachment.create({
      data: {
        ...{
          id: newId(),
          paperId: paper.id,
          letter,
          title: `Title ${letter}`,
          fileName: `secret-name-${letter}.pdf`,
        },
        ...{ mediaType: more.mediaType ?? 'application/pdf', size: bytes.byteLength, digest },
        classification: more.classification ?? 'public',
        ...{ addedById: paper.author.personId, addedAt: minutesLater(-400), fromVersion: 1 },
      },
    }),
  );
}

type World = {
  board: BuiltBody;
  meetingId: string;
  open: BuiltPaper;
  exempt: BuiltPaper;
  itemOf: (paper: BuiltPaper) => Promise<string>;
};
let world: World;

async function publish({ board, meetingId }: Pick<World, 'board' | 'meetingId'>, now = NOW) {
  const { agendaVersion: basedOn } = await reads().meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const signed = await signOffAgenda({ actor: board.chair, now }, { meetingId, basedOn, forId: null });
  if (!signed.ok) throw new Error(signed.refusal.code);
  const out = await publishAgenda({ actor: board.officer, now }, { meetingId, basedOn });
  if (!out.ok) throw new Error(out.refusal.code);
}
const packsOf = (meetingId: string) =>
  reads().pack.findMany({ where: { meetingId }, orderBy: [{ edition: 'asc' }, { part: 'asc' }] });
const bytesOf = async (digest: string) => (await wholeFile(digest)) ?? new Uint8Array();

async function aWorld(): Promise<World> {
  const board = await aBody({ profile: 'trust-board' });
  const open = await aPaper(board, { content: { title: 'Open paper' } });
  const exempt = await aPaper(board, {
    classification: 'exempt',
    content: { title: 'Placement terms', summary: 'EXEMPT-TEXT' },
  });
  await attach(open, 'A', {});
  await attach(open, 'B', { classification: 'board-confidential' });
  await attach(open, 'C', { mediaType: 'application/vnd.ms-excel' });
  await attach(exempt, 'A', {});
  const meeting = await aMeeting(board, {
    state: 'scheduled',
    startsAt: inDays(20),
    items: [{ title: 'Welcome', kind: 'welcome' }],
  });
  for (const { ref: paperRef } of [open, exempt])
    await tablePaper({ actor: board.officer, now: NOW }, { meetingId: meeting.id, paperRef, minutes: 10 });
  const itemOf = async ({ id }: BuiltPaper) =>
    (await reads().agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, paperId: id } })).id;
  return { board, meetingId: meeting.id, open, exempt, itemOf };
}

/** Of the packs that wait none is made but this one: each costs seconds. */
const onlyThis = (id: string) =>
  write((tx) => tx.pack.updateMany({ where: { id: { not: id } }, data: { state: 'failed' } }));

describeOnEachDatabase('the packs of a published agenda', () => {
  // They are written once for all that is asked of them: to write them takes longer than everything else.
  test('are the board’s, the restricted one apart, and an open one; each reader has what he or she may read; a supplement goes on', async () => {
    world = await aWorld();
    await publish(world);
    await makePacks(() => NOW);
    await areTheThree(world);
    await areReadByWhoMay(world);
    await goOnInASupplement(world);
  });

  async function areTheThree({ meetingId, board }: World) {
    const [main, open, restricted] = await packsOf(meetingId);
    expect([main?.part, open?.part, restricted?.part]).toEqual(['board', 'public', 'restricted']);
    expect([main?.state, open?.state, restricted?.state]).toEqual(['ready', 'ready', 'ready']);
    const whole = readByPoppler(await bytesOf(main?.digest ?? ''));
    expect(whole.pages).toBe(main?.pages);
    expect(whole.text.join()).toContain('Appendix B of');
    expect(whole.text.join()).not.toContain('EXEMPT-TEXT');
    expect(whole.text[0]).toContain('Its text is in the restricted pack');
    expect(whole.text[0]).toContain('Files beside this pack');
    const secret = readByPoppler(await bytesOf(restricted?.digest ?? ''));
    expect(secret.text.join()).toContain('EXEMPT-TEXT');
    expect(secret.text.join()).toContain('restricted');
    const published = readByPoppler(await bytesOf(open?.digest ?? ''));
    expect(published.text.join()).not.toMatch(/EXEMPT-TEXT|Appendix B of|Title B|secret-name-B/);
    const last = published.text.at(-1) ?? '';
    expect(last).toContain(`${main?.pages}`);
    // Made once: asked again nothing changes, and what is ready is frozen.
    await makePacks(() => inDays(1));
    expect((await packsOf(meetingId))[0]).toEqual(main);
    const page = await packPage(board.deputy, meetingId, { part: 'board', now: NOW });
    expect(page?.packs[0]?.entries.map(({ kind }) => kind)).toEqual([
      'front',
      'paper',
      'attachment',
      'attachment',
      'beside',
    ]);
    expect(page).toMatchObject({ restricted: true, changed: [] });
  }

  test('that stopped the house three times is given up, and the next are made', async () => {
    world = await aWorld();
    const { meetingId } = world;
    await publish(world);
    const next = async () => (await nextPack())?.id ?? '';
    const stuck = await next();
    for (const goesOn of [true, true, true]) {
      expect(await next()).toBe(stuck);
      expect(await beginPack(stuck)).toBe(goesOn);
    }
    await makePacks(() => NOW);
    const packs = await packsOf(meetingId);
    expect(packs.find(({ id }) => id === stuck)?.state).toBe('failed');
    expect(packs.find(({ part }) => part === 'restricted')?.state).toBe('ready');
    expect(await nextPack()).toBeNull();
    await isTriedAgain(world);
  });

  /** By the officer alone, once, and what is ready stays as it is. */
  async function isTriedAgain({ board, meetingId }: World) {
    const before = await packsOf(meetingId);
    const failed = before.flatMap(({ state, part, problem }) =>
      state === 'failed' ? [{ part, problem: JSON.parse(problem) }] : [],
    );
    // The public one is taken from the board's, and its page says why there is none, in its own words.
    expect((await publicMeeting(meetingId, NOW))?.failed).toEqual([{ edition: 1, code: 'no-board-pack' }]);
    const shown = async (actor = board.officer) =>
      (await packPage(actor, meetingId, { part: 'board', now: NOW }))?.retry;
    expect(await shown()).toEqual({ edition: 1, parts: expect.arrayContaining(failed) });
    expect(await shown(board.chair)).toBeNull();
    const again = (actor = board.officer, edition = 1) =>
      retryPack({ actor, now: NOW }, { meetingId, edition });
    expect(await again(board.chair)).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
    expect(await again(board.officer, 2)).toEqual({ ok: false, refusal: { code: 'no-pack-failed' } });
    const both = await Promise.all([again(), again()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await again()).toEqual({ ok: false, refusal: { code: 'no-pack-failed' } });
    expect(await shown()).toBeNull();
    expect((await publicMeeting(meetingId, NOW))?.failed).toEqual([]);
    const after = await packsOf(meetingId);
    expect(after.map(({ state }) => state)).toEqual(
      before.map(({ state }) => (state === 'failed' ? 'waiting' : state)),
    );
    expect((await nextPack())?.part).toBe('board');
    await onlyThis('');
  }

  /** A barred member has no exempt text, a stranger nothing. */
  async function areReadByWhoMay({ board, meetingId, exempt, itemOf }: World) {
    const packs = await packsOf(meetingId);
    const idOf = (part: string) => packs.find((pack) => pack.part === part)?.id ?? '';
    const file = (actor = board.deputy, part = 'restricted') =>
      packFile(actor, { meetingId, packId: idOf(part), now: NOW });
    expect((await file())?.open).toHaveLength(3);
    expect((await file())?.fileName).toBe('TB-2026-12-13-restricted.pdf');
    const itemId = await itemOf(exempt);
    const declared = await declareInterest(
      { actor: board.deputy, now: NOW },
      { itemId, kind: 'pecuniary', interest: 'Owns the home.' },
    );
    if (!declared.ok) throw new Error(declared.refusal.code);
    await ruleInterest(
      { actor: board.chair, now: NOW },
      { declarationId: declared.value.id, ruling: 'leave', reason: 'A pecuniary interest.' },
    );
    expect(await file()).toBeNull();
    expect((await packPage(board.deputy, meetingId, { part: 'restricted', now: NOW }))?.part).toBe('board');
    expect((await file(board.chair))?.open).toHaveLength(3);
    expect(await file(await aPerson(), 'board')).toBeNull();
    expect(await file(board.chair, 'public')).toBeNull();
    const observer = await aPerson({ of: 'council' });
    await write((tx) => tx.meetingObserver.create({ data: { meetingId, personId: observer.personId } }));
    expect(await file(observer, 'board')).toBeNull();
    expect((await packPage(observer, meetingId, { part: 'board', now: NOW }))?.packs[0]?.entries).toEqual([]);
  }

  /** They stay as they were: a supplement has the next numbers, and the page says what changed. */
  async function goOnInASupplement({ board, meetingId, open, itemOf }: World) {
    const third = await aPaper(board, { content: { title: 'A later paper' } });
    await tablePaper(
      { actor: board.officer, now: NOW },
      { meetingId, paperRef: third.ref, minutes: 5, afterId: await itemOf(open) },
    );
    await publish(world);
    await makePacks(() => NOW);
    const packs = await packsOf(meetingId);
    const main = packs.find(({ part, edition }) => part === 'board' && edition === 1);
    const more = packs.find(({ part, edition }) => part === 'board' && edition === 2);
    expect(more?.firstPage).toBe((main?.pages ?? 0) + 1);
    const seen = readByPoppler(await bytesOf(more?.digest ?? ''));
    expect(seen.text[0]).toContain(`Page ${more?.firstPage} of`);
    expect(seen.text.join()).toContain('A later paper');
    expect(seen.text.join()).not.toContain('Appendix A of');
    expect(seen.bookmarks.map(({ title }) => title)).toContain('2A  A later paper');
    expect(packs.find(({ part, edition }) => part === 'restricted' && edition === 2)).toMatchObject({
      state: 'ready',
      pages: 0,
    });
    await saysWhenItIsPutOff(world);
    await write((tx) =>
      tx.attachment.updateMany({
        where: { paperId: open.id, letter: 'A' },
        data: { digest: 'a'.repeat(64) },
      }),
    );
    const page = await packPage(board.chair, meetingId, { part: 'board', now: NOW });
    expect(page?.changed).toEqual([{ number: '2', title: 'Open paper', what: 'file' }]);
  }
});

/** Without a new paper a supplement has what the agenda states anew: another day, an item taken off. */
async function saysWhenItIsPutOff({ board, meetingId, itemOf, open }: World) {
  const officer = { actor: board.officer, now: NOW };
  const day = { on: '2027-01-25', from: '10:00', until: '12:00', reason: 'Snow' };
  const off = await postponeMeeting(officer, { meetingId, ...day });
  if (!off.ok) throw new Error(off.refusal.code);
  const added = await addAgendaItem(officer, {
    ...{ meetingId, title: 'The roof', kind: 'information', minutes: 5, presenter: '' },
    afterId: await itemOf(open),
  });
  if (!added.ok) throw new Error(added.refusal.code);
  await publish({ board, meetingId });
  await makePacks(() => NOW);
  const said = (await packsOf(meetingId)).filter(({ edition, pages }) => edition === 3 && pages > 0);
  expect(said.map(({ part, pages }) => [part, pages])).toEqual([
    ['board', 1],
    ['public', 1],
  ]);
  for (const { digest } of said) {
    const [text] = readByPoppler(await bytesOf(digest)).text;
    expect(text).toContain('25 January 2027');
    expect(text).toContain('The roof');
    expect(text).not.toContain('EXEMPT');
  }
}

// No database has a part in it.
describe('a pack with a file that keeps whoever opens it', () => {
  withDatabase();

  test('is made without it: the file is named, and this process goes on meanwhile', async () => {
    world = await aWorld();
    await attach(world.open, 'D', { bytes: anEndlessPdf() });
    await publish(world);
    await onlyThis((await nextPack())?.id ?? '');
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 1);
    // Longer than a slow machine needs for a sound file.
    await makePacks(() => NOW, 8_000);
    clearInterval(others);
    expect(turns).toBeGreaterThan(100);
    const [main] = await packsOf(world.meetingId);
    expect(main).toMatchObject({ state: 'ready', done: main?.total });
    const entries: PackEntry[] = JSON.parse(main?.manifest ?? '');
    expect(entries.map(({ attachment, problem }) => [attachment?.letter, problem])).toEqual([
      [undefined, null],
      [undefined, null],
      ['A', null],
      ['B', null],
      ['C', null],
      ['D', 'too-heavy'],
    ]);
    const seen = readByPoppler(await bytesOf(main?.digest ?? ''));
    expect(seen.text[0]).toMatch(/Appendix D, Title D: the file takes more time or memory/);
    expect(seen.text.join()).toContain('Appendix B of');
  });
});

describeOnEachDatabase('a pack', () => {
  test('that was broken off is made from the beginning at the next start', async () => {
    world = await aWorld();
    await publish(world);
    const id = (await nextPack())?.id ?? '';
    await onlyThis(id);
    await beginPack(id);
    await keepProgress(id, { done: 2, total: 5 });
    await makePacks(() => NOW);
    expect(await reads().pack.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'ready',
      done: 5,
    });
  });
});

describeOnEachDatabase('what the public reads', () => {
  test('is what was published, and of it the open part alone', async () => {
    const { board, meetingId, open, exempt } = await aWorld();
    expect(await publicMeeting(meetingId, NOW)).toBeNull();
    expect((await publicBody(board.code, NOW))?.coming).toEqual([]);
    await publish({ board, meetingId });
    expect(await publicMeeting(meetingId, NOW)).toMatchObject({ making: true, packs: [] });
    await makePacks(() => NOW);
    const meeting = await publicMeeting(meetingId, NOW);
    expect(meeting).toMatchObject({ making: false, packs: [{ edition: 1 }] });
    expect(
      meeting?.items.map(({ number, withheld, paper }) => [number, paper?.ref ?? null, withheld]),
    ).toEqual([
      ['1', null, null],
      ['2', open.ref, null],
      [
        '3',
        null,
        expect.stringMatching(/^Commercial terms that are not settled\. Not for publication: paragraph 3 /),
      ],
    ]);
    expect(JSON.stringify(meeting)).not.toMatch(/EXEMPT-TEXT|secret-name/);
    const paper = await publicPaper(meetingId, open.ref, NOW);
    expect(paper?.attachments.map(({ letter, fileName }) => `${letter} ${fileName}`)).toEqual([
      `A ${open.ref}-A.pdf`,
      `C ${open.ref}-C.pdf`,
    ]);
    expect(await publicPaper(meetingId, exempt.ref, NOW)).toBeNull();
    const file = (ref: string, letter: string) => publicFile(meetingId, { ref, letter }, NOW);
    expect(await file(open.ref, 'A')).toMatchObject({ fileName: `${open.ref}-A.pdf` });
    expect(await file(open.ref, 'B')).toBeNull();
    expect(await file(exempt.ref, 'A')).toBeNull();
    const pack = meeting?.packs[0]?.id ?? '';
    expect(await publicPack(meetingId, pack, NOW)).toMatchObject({
      value: { fileName: 'TB-2026-12-13-pack.pdf' },
    });
    const packs = await packsOf(meetingId);
    const boards = packs.find(({ part }) => part === 'board')?.id ?? '';
    const notFound = { ok: false, refusal: { code: 'not-found' } };
    expect(await publicPack(meetingId, boards, NOW)).toEqual(notFound);
    expect(await publicPack('none', boards, NOW)).toEqual(notFound);
    // Not yet published again: what is new is not there.
    await addAgendaItem(
      { actor: board.officer, now: NOW },
      { meetingId, title: 'New', kind: 'decision', minutes: 5 },
    );
    expect((await publicMeeting(meetingId, NOW))?.items).toHaveLength(3);
    // A paper that is withheld since is withheld here.
    await write((tx) => tx.paper.update({ where: { id: open.id }, data: { classification: 'exempt' } }));
    expect(await publicPaper(meetingId, open.ref, NOW)).toBeNull();
    // Called off, it stays among what comes until its day.
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId, reason: 'Snow' });
    expect((await publicBody(board.code, NOW))?.coming).toMatchObject([
      { id: meetingId, state: 'cancelled' },
    ]);
    expect((await publicBody(board.code, inDays(21)))?.past).toMatchObject([{ id: meetingId }]);
  });

  test('is no appendix of a paper that is withheld, however open the appendix, and no pack with what is withheld since', async () => {
    const board = await aBody({ profile: 'trust-board' });
    const open = await aPaper(board, { content: { title: 'Open paper' } });
    const kept = await aPaper(board, {
      classification: 'board-confidential',
      content: { title: 'Kept paper', summary: 'KEPT-TEXT' },
    });
    await attach(kept, 'A', {});
    await attach(kept, 'B', { mediaType: 'application/vnd.ms-excel' });
    const meeting = await aMeeting(board, { state: 'scheduled', startsAt: inDays(20), items: [] });
    for (const { ref: paperRef } of [open, kept])
      await tablePaper({ actor: board.officer, now: NOW }, { meetingId: meeting.id, paperRef, minutes: 10 });
    await publish({ board, meetingId: meeting.id });
    await makePacks(() => NOW);
    const packs = await packsOf(meeting.id);
    const out = packs.find(({ part }) => part === 'public');
    const published = readByPoppler(await bytesOf(out?.digest ?? ''));
    expect(published.text.join()).toContain('Open paper');
    expect(published.text.join()).not.toMatch(/KEPT-TEXT|Appendix A of|Title A|Title B/);
    expect(JSON.stringify(published.bookmarks)).not.toMatch(/Title A/);
    expect(out?.manifest).not.toMatch(/Title A|Title B/);
    const shown = async () =>
      (await publicMeeting(meeting.id, NOW))?.packs.map(({ id, withheld }) => [id, withheld]);
    expect(await shown()).toEqual([[out?.id, []]]);
    await write((tx) => tx.paper.update({ where: { id: open.id }, data: { classification: 'exempt' } }));
    // It does not disappear: it says that it is kept back, and because of which item.
    expect(await shown()).toEqual([[out?.id, ['1']]]);
    expect(await publicPack(meeting.id, out?.id ?? '', NOW)).toEqual({
      ok: false,
      refusal: { code: 'public-pack-withheld', items: ['1'] },
    });
  });

  test('is nothing of a body that does not publish', async () => {
    const committee = await aBody({ profile: 'trust-committee', code: 'FAR' });
    const meeting = await aMeeting(committee, { state: 'scheduled', startsAt: inDays(20) });
    await write((tx) =>
      tx.agendaItem.updateMany({ where: { meetingId: meeting.id }, data: { state: 'to-come' } }),
    );
    await publish({ board: committee, meetingId: meeting.id });
    expect(await publicMeeting(meeting.id, NOW)).toBeNull();
    expect(await publicBody('FAR', NOW)).toBeNull();
    expect((await publicBodies(NOW)).map(({ code }) => code)).not.toContain('FAR');
    expect(await reads().pack.count({ where: { meetingId: meeting.id } })).toBe(2);
  });
});
