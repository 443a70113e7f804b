import { expect, test, vi } from 'vitest';
import { makePacks } from '~/jobs/make-packs';
import { reads } from '~/persistence/reads';
import { publicBodies, publicBody } from '~/queries/public/public-bodies';
import { publicFile, publicMeeting, publicPack, publicPaper } from '~/queries/public/public-meeting';
import { addAgendaItem } from '~/services/meetings/add-agenda-item';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { tablePaper } from '~/services/meetings/table-paper';
import { attach, aWorld, bytesOf, inDays, packsOf, publish } from '../../support/a-packed-agenda';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { readByPoppler } from '../../support/poppler';
import { withStore } from '../../support/store';

withStore();
// Each file is written by a process of its own, which lets everything else go first: on a busy machine it takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

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
