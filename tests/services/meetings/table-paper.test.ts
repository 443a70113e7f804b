import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { cancelMeeting } from '~/services/meetings/cancel-meeting';
import { openItem } from '~/services/meetings/open-item';
import { tablePaper } from '~/services/meetings/table-paper';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

const table = (board: BuiltBody, meeting: BuiltMeeting, paper: BuiltPaper, actor = board.officer) =>
  tablePaper({ actor, now: NOW }, { meetingId: meeting.id, paperRef: paper.ref, minutes: 20 });
const scheduled = (board: BuiltBody) => aMeeting(board, { state: 'scheduled', items: [] });
const no = (code: string) => ({ ok: false, refusal: { code } });

/** A second version, as its author would issue it. */
const newVersion = (paper: BuiltPaper) =>
  write(async (tx) => {
    const first = await tx.paperVersion.findFirstOrThrow({ where: { paperId: paper.id } });
    await tx.paperVersion.create({ data: { ...first, id: `${paper.id}-2`, number: 2 } });
    await tx.paper.update({ where: { id: paper.id }, data: { versionNumber: 2 } });
  });

describeOnEachDatabase('tabling a paper', () => {
  test('puts its newest version on the agenda and tells author and sponsor', async () => {
    const board = await aBody();
    const [meeting, paper] = [await scheduled(board), await aPaper(board)];
    expect(await table(board, meeting, paper)).toMatchObject({ ok: true });
    const item = await reads().agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id } });
    expect(item).toMatchObject({
      number: 1,
      title: paper.content.title,
      paperId: paper.id,
      stageId: paper.stageId,
      versionNumber: 1,
      minutes: 20,
      state: 'to-come',
    });
    for (const { personId } of [paper.author, paper.sponsor]) {
      expect(await reads().notification.count({ where: { personId } })).toBe(1);
    }
  });

  test('twice is once; a later version takes the place of the one tabled', async () => {
    const board = await aBody();
    const [meeting, paper] = [await scheduled(board), await aPaper(board)];
    const first = await table(board, meeting, paper);
    expect(await table(board, meeting, paper)).toEqual(first);
    await newVersion(paper);
    expect(await table(board, meeting, paper)).toEqual(first);
    const items = await reads().agendaItem.findMany({ where: { meetingId: meeting.id } });
    expect(items.map(({ versionNumber }) => versionNumber)).toEqual([2]);
  });

  test('leaves the version that a ballot has in hand', async () => {
    const board = await aBody();
    const [meeting, paper] = [await aMeeting(board, { items: [] }), await aPaper(board)];
    const tabled = await table(board, meeting, paper);
    if (!tabled.ok) throw new Error(tabled.refusal.code);
    await openItem({ actor: board.officer, now: NOW }, { itemId: tabled.value.itemId });
    await anOpenBallot(board, { ...meeting, itemIds: [tabled.value.itemId] });
    await newVersion(paper);
    expect(await table(board, meeting, paper)).toEqual(no('ballot-is-open'));
  });

  test('is for the officer of the body that has the paper now', async () => {
    const board = await aBody();
    const cabinet = await aBody({ of: 'council', profile: 'cabinet', code: 'CAB' });
    const paper = await aPaper(board, { at: cabinet, passed: [board] });
    expect(await table(board, await scheduled(board), paper)).toMatchObject(no('not-permitted'));
    expect(await table(board, await scheduled(board), await aPaper(board), board.chair)).toMatchObject(
      no('not-permitted'),
    );
    expect(await table(board, await scheduled(board), await aPaper(cabinet))).toEqual(no('not-found'));
    expect(await reads().agendaItem.count()).toBe(0);
  });

  test('is refused at a station that holds no meeting', async () => {
    const board = await aBody();
    const paper = await aPaper(board, { gate: 'clearance' });
    expect(await table(board, await scheduled(board), paper)).toMatchObject(no('gate-without-meeting'));
  });

  test('is refused while it waits on another agenda, until that is called off', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const other = await scheduled(board);
    await table(board, other, paper);
    const meeting = await scheduled(board);
    expect(await table(board, meeting, paper)).toEqual({
      ok: false,
      refusal: { code: 'tabled-elsewhere', on: '2026-11-23' },
    });
    await cancelMeeting({ actor: board.officer, now: NOW }, { meetingId: other.id });
    expect(await table(board, meeting, paper)).toMatchObject({ ok: true });
  });

  test('needs key-decision notice where the station does', async () => {
    const cabinet = await aBody({ of: 'council', profile: 'cabinet', code: 'CAB' });
    const paper = await aPaper(cabinet, { gate: 'key-decision' });
    await write((tx) =>
      tx.stage.update({
        where: { id: paper.stageId ?? '' },
        data: { needs: JSON.stringify({ noticeDays: 28 }) },
      }),
    );
    const meeting = await aMeeting(cabinet, {
      state: 'scheduled',
      items: [],
      startsAt: new Date('2026-12-15T10:00:00Z'),
    });
    expect(await table(cabinet, meeting, paper)).toMatchObject(no('key-notice-missing'));
    const give = (givenAt: string) =>
      write((tx) =>
        tx.statutoryNotice.create({
          data: {
            id: givenAt,
            paperId: paper.id,
            stageId: paper.stageId ?? '',
            bodyId: cabinet.id,
            kind: 'key-decision',
            text: '{}',
            givenAt: new Date(givenAt),
            givenById: cabinet.officer.personId,
          },
        }),
      );
    await give('2026-11-23T10:00:00Z');
    expect(await table(cabinet, meeting, paper)).toMatchObject({
      refusal: { code: 'key-notice-short', days: 21, needs: 28 },
    });
    await give('2026-11-16T10:00:00Z');
    expect(await table(cabinet, meeting, paper)).toMatchObject({ ok: true });
  });
});
