import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { readingList } from '~/queries/desk/reading-list';
import { readVersionOf } from '~/queries/papers/read-version-of';
import { markPaperRead } from '~/services/papers/mark-paper-read';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf } from '../../support/happenings';

const by = (actor: BuiltBody['chair']) => ({ actor, now: NOW });

describeOnEachDatabase('reading', () => {
  test('a paper is read when its reader says so, and not after all when its reader says that', async () => {
    const board = await aBody({ seats: 3 });
    const paper = await aPaper(board);
    await aMeeting(board, {
      ...{ state: 'scheduled', startsAt: minutesLater(9000) },
      items: [{ paperId: paper.id, versionNumber: 1 }],
    });
    const mark = (actor: BuiltBody['chair'], read: boolean, versionNumber = 1) =>
      markPaperRead(by(actor), { paperRef: paper.ref, versionNumber, read });
    const list = async (actor: BuiltBody['chair']) =>
      (await readingList(actor, NOW)).flatMap(({ papers }) => papers.map(({ read }) => read));
    expect(await list(board.chair)).toEqual([false]);
    expect(codeOf(await mark(board.chair, true))).toBe('ok');
    expect(codeOf(await mark(board.chair, true))).toBe('ok');
    expect(await list(board.chair)).toEqual([true]);
    expect(await list(board.deputy)).toEqual([false]);
    expect(await readVersionOf(board.chair, paper.id)).toBe(1);
    expect(codeOf(await mark(board.chair, false))).toBe('ok');
    expect(await list(board.chair)).toEqual([false]);
    expect(codeOf(await mark(board.chair, true, 9))).toBe('not-found');
    expect(codeOf(await mark(await aPerson(), true))).toBe('not-found');
    expect(
      codeOf(await markPaperRead(by(board.chair), { paperRef: 'X', versionNumber: 1, read: true })),
    ).toBe('not-found');
    expect(await reads().readMark.count()).toBe(0);
    expect(await readingList(await aPerson(), NOW)).toEqual([]);
  });
});
