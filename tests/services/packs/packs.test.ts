import { describe, expect, test, vi } from 'vitest';
import type { PackEntry } from '~/domain/pack/pack-entry';
import { makePacks } from '~/jobs/make-packs';
import { reads } from '~/persistence/reads';
import { nextPack } from '~/queries/packs/next-pack';
import { packFile } from '~/queries/packs/pack-file';
import { packPage } from '~/queries/packs/pack-page';
import { publicMeeting } from '~/queries/public/public-meeting';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { declareInterest } from '~/services/meetings/declare-interest';
import { postponeMeeting } from '~/services/meetings/postpone-meeting';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { tablePaper } from '~/services/meetings/table-paper';
import { beginPack, keepProgress } from '~/services/packs/keep-pack';
import { retryPack } from '~/services/packs/retry-pack';
import { attach, aWorld, bytesOf, inDays, packsOf, publish, type World } from '../../support/a-packed-agenda';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase, withDatabase } from '../../support/database';
import { anEndlessPdf } from '../../support/hostile-pdfs';
import { readByPoppler } from '../../support/poppler';
import { withStore } from '../../support/store';

withStore();
// Each file is written by a process of its own, which lets everything else go first: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });
let world: World;

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
