import { expect, test } from 'vitest';
import { reads } from '~/persistence/reads';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { paperPage } from '~/queries/papers/paper-page';
import { putMotion } from '~/services/ballots/put-motion';
import { adjournMeeting } from '~/services/meetings/adjourn-meeting';
import { admitLateItem } from '~/services/meetings/admit-late-item';
import { closeItem } from '~/services/meetings/close-item';
import { openItem } from '~/services/meetings/open-item';
import { tableNewerVersion } from '~/services/meetings/table-newer-version';
import { issueVersion } from '~/services/papers/issue-version';
import { saveDraft } from '~/services/papers/save-draft';
import { withdrawPaper } from '~/services/papers/withdraw-paper';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aContent, aPaper, type BuiltPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { happenings } from '../../support/happenings';

const no = (code: string) => ({ ok: false, refusal: expect.objectContaining({ code }) });
const aBoard = () => aBody({ seats: 4 });

/** A paper tabled in its first version at a meeting of the body, and a second one issued since. */
async function tabledEarlier(body: BuiltBody, state: 'to-come' | 'current' = 'to-come') {
  const paper = await aPaper(body);
  const item = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1, state };
  const meeting = await aMeeting(body, { items: [item] });
  await issue(paper, 1, 'A second thought');
  return { paper, meeting, itemId: meeting.itemIds[0] ?? '' };
}
async function issue(paper: BuiltPaper, revision: number, summary: string) {
  const by = { actor: paper.author, now: NOW };
  await saveDraft(by, { ref: paper.ref, revision, content: aContent({ summary }) });
  const issued = await issueVersion(by, { ref: paper.ref, revision: revision + 1, note: summary });
  if (!issued.ok) throw new Error(issued.refusal.code);
}
const take = (actor: BuiltBody['chair'], itemId: string, version = 2) =>
  tableNewerVersion({ actor, now: NOW }, { itemId, version });
const versionOf = async (itemId: string) =>
  (await reads().agendaItem.findUniqueOrThrow({ where: { id: itemId } })).versionNumber;

describeOnEachDatabase('a version issued since its paper was tabled', () => {
  test('leaves the one tabled where it is, and says so on the agenda, to the officer and on the paper', async () => {
    const board = await aBoard();
    const { paper, meeting, itemId } = await tabledEarlier(board);
    expect(await versionOf(itemId)).toBe(1);
    expect((await agendaPage(board.officer, meeting.id, NOW))?.agenda).toMatchObject([
      { paper: { version: 1, newest: 2 } },
    ]);
    expect(await paperPage(board.chair, { ref: paper.ref, now: NOW })).toMatchObject({ item: { tabled: 1 } });
    const [told] = await reads().notification.findMany({ where: { personId: board.officer.personId } });
    expect(told).toMatchObject({ text: `${paper.ref}: version 1 is tabled; version 2 was issued since` });
    expect(await happenings()).toContainEqual(
      expect.objectContaining({ kind: 'AgendaChanged', meetingId: meeting.id, subjectId: itemId }),
    );
  });

  test('is said to be withdrawn on the agenda, once its sponsor has withdrawn the paper', async () => {
    const board = await aBoard();
    const { paper, meeting } = await tabledEarlier(board);
    const withdrawn = async () =>
      (await agendaPage(board.officer, meeting.id, NOW))?.agenda[0]?.paper?.withdrawn;
    expect(await withdrawn()).toBe(false);
    await withdrawPaper({ actor: paper.sponsor, now: NOW }, { ref: paper.ref, reason: 'Written anew' });
    expect(await withdrawn()).toBe(true);
  });

  test('is new business of a general meeting that was adjourned, which keeps the version of its notice', async () => {
    const members = { of: 'council', code: 'MEM', profile: 'trust-members', seats: 3 } as const;
    const body = await aBody({ ...members, card: { tie: 'lost' } });
    const { meeting, itemId } = await tabledEarlier(body);
    await adjournMeeting({ actor: body.officer, now: NOW }, { meetingId: meeting.id });
    expect(await take(body.officer, itemId)).toEqual(no('new-business-after-adjournment'));
    expect(await take(body.officer, itemId, 1)).toMatchObject({ ok: true });
    expect(await versionOf(itemId)).toBe(1);
  });

  test.each(['officer', 'chair'] as const)(
    'is tabled by the %s, in hand or not; twice is once',
    async (who) => {
      const board = await aBoard();
      const { paper, itemId } = await tabledEarlier(board, who === 'chair' ? 'current' : 'to-come');
      const all = await Promise.all([take(board[who], itemId), take(board[who], itemId)]);
      for (const taken of all) expect(taken).toEqual({ ok: true, value: { late: false } });
      expect(await versionOf(itemId)).toBe(2);
      const texts = { personId: paper.author.personId, text: { contains: 'version 2, is on an agenda' } };
      expect(await reads().notification.count({ where: texts })).toBe(1);
    },
  );

  test('is tabled by no other member and no stranger', async () => {
    const board = await aBoard();
    const { itemId } = await tabledEarlier(board);
    expect(await take(board.deputy, itemId)).toEqual(no('not-permitted'));
    expect(await take(await aPerson({ administrator: true }), itemId)).toEqual(no('not-found'));
    expect(await take(board.officer, 'none')).toEqual(no('not-found'));
    expect(await versionOf(itemId)).toBe(1);
  });

  test('is not the one asked for when a third came meanwhile', async () => {
    const board = await aBoard();
    const { paper, itemId } = await tabledEarlier(board);
    await issue(paper, 2, 'A third thought');
    expect(await take(board.officer, itemId)).toEqual(no('version-moved-on'));
    expect(await take(board.officer, itemId, 3)).toMatchObject({ ok: true });
  });

  test('is not tabled once a motion is put, nor when the item is done', async () => {
    const board = await aBoard();
    const { itemId } = await tabledEarlier(board, 'current');
    const wish = { kind: 'other', text: 'That it be noted' } as const;
    expect(await putMotion({ actor: board.officer, now: NOW }, { itemId, wish })).toMatchObject({ ok: true });
    expect(await take(board.officer, itemId)).toEqual(no('motion-put'));
    const other = await aBoard();
    const done = await tabledEarlier(other, 'current');
    await closeItem({ actor: other.officer, now: NOW }, { itemId: done.itemId });
    expect(await take(other.officer, done.itemId)).toEqual(no('item-is-done'));
    expect(await versionOf(itemId)).toBe(1);
  });

  test('makes a council’s item late, and what was stated for the earlier version falls with it', async () => {
    const cabinet = await aBody({ of: 'council', code: 'CAB', profile: 'cabinet', seats: 3 });
    const { meeting, itemId } = await tabledEarlier(cabinet);
    expect(await take(cabinet.officer, itemId)).toEqual({ ok: true, value: { late: true } });
    const open = () => openItem({ actor: cabinet.officer, now: NOW }, { itemId });
    expect(await open()).toEqual(no('late-item'));
    const reason = 'The Department answered on Friday.';
    await admitLateItem({ actor: cabinet.chair, now: NOW }, { itemId, reason, forId: null });
    expect((await agendaPage(cabinet.officer, meeting.id, NOW))?.agenda).toMatchObject([
      { late: { reason } },
    ]);
    expect(await open()).toMatchObject({ ok: true });
  });
});
