import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { attendancePageOf } from '~/queries/meetings/attendance-figures';
import { broughtForward } from '~/queries/minutes/brought-forward';
import { minuteOfItem } from '~/queries/minutes/minute-of-item';
import { minutesFile } from '~/queries/minutes/minutes-file';
import { minutesPage } from '~/queries/minutes/minutes-page';
import { signPage } from '~/queries/minutes/sign-page';
import { recordAttendance } from '~/services/meetings/record-attendance';
import { agreeMinutes } from '~/services/minutes/agree-minutes';
import { approveMinutes } from '~/services/minutes/approve-minutes';
import { circulateMinutes } from '~/services/minutes/circulate-minutes';
import { draftMinutes } from '~/services/minutes/draft-minutes';
import { publishMinutes } from '~/services/minutes/publish-minutes';
import { saveMinute } from '~/services/minutes/save-minute';
import { aBody } from '../../support/build/a-body';
import { aDecidedItem, aSealedDecision } from '../../support/build/a-decision';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { anAction } from '../../support/build/an-action';
import { anEndedMeeting, seenBy, signatureOf, someKeptMinutes } from '../../support/build/some-kept-minutes';
import { minutesLater, NOW, TODAY } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

type Board = Awaited<ReturnType<typeof aBody>>;
const third = (board: Board) => board.members[2] ?? board.deputy;
const headOf = async (board: Board, itemId: string) =>
  (await minuteOfItem(board.officer, itemId, NOW))?.lines.flatMap(({ text, clauses }) => [
    text,
    ...clauses,
  ]) ?? [];

describeOnEachDatabase('the head of a minute', () => {
  test('is written from what happened: names as the rule card has it', async () => {
    const board = await aBody({ seats: 3, card: { namesPublished: true } });
    const { itemId } = await aDecidedItem(board, { votes: ['for', 'for', 'against'] });
    const lines = await headOf(board, itemId);
    expect(lines).toContain('IT WAS RESOLVED:');
    expect(lines).toContain('Votes: 2 for, 1 against.');
    expect(lines).toContain(`Against: ${third(board).name}.`);
    const quiet = await aBody({ seats: 3, card: { namesPublished: false } });
    const other = await aDecidedItem(quiet, { votes: ['for', 'for', 'against'] });
    expect((await headOf(quiet, other.itemId)).join(' ')).not.toContain(third(quiet).name);
  });

  test('of a secret ballot gives its figures and names nobody', async () => {
    const board = await aBody({ seats: 3, card: { namesPublished: true } });
    const { itemId } = await aDecidedItem(board, {
      paper: null,
      method: 'secret',
      votes: ['for', 'for', 'against'],
    });
    const lines = (await headOf(board, itemId)).join(' ');
    expect(lines).toContain('By secret ballot: 2 for, 1 against.');
    for (const { name } of board.members) expect(lines).not.toContain(name);
  });

  test('says who came and went while it was in hand', async () => {
    const board = await aBody({ seats: 3 });
    const { id: meetingId, itemIds } = await aMeeting(board);
    const seatId = board.seats[2]?.id ?? '';
    const acting = { actor: board.officer, now: minutesLater(5) };
    // The builder seats people without a record; the officer's first one makes it.
    await recordAttendance({ ...acting, now: minutesLater(-40) }, { meetingId, seatId, record: 'on-line' });
    await recordAttendance(acting, { meetingId, seatId, record: 'left' });
    expect(await headOf(board, itemIds[0] ?? '')).toContain(
      `${third(board).name} left the meeting at 10:05.`,
    );
  });

  test('is the officer’s alone to see', async () => {
    const board = await aBody();
    const { itemIds } = await aMeeting(board);
    expect(await minuteOfItem(board.chair, itemIds[0] ?? '', NOW)).toBeNull();
    expect(await minuteOfItem(board.officer, 'none', NOW)).toBeNull();
  });

  test('has the decision and the actions agreed', async () => {
    const board = await aBody({ seats: 3 });
    const decision = await aSealedDecision(board);
    const action = await anAction(board, { decidedBy: await aBody({ code: 'FAR' }) });
    await write((tx) => tx.action.update({ where: { id: action.id }, data: { decisionId: decision.id } }));
    const lines = await headOf(board, decision.itemId);
    expect(lines.some((line) => line.startsWith(`Decision ${decision.ref}: `))).toBe(true);
    expect(lines.some((line) => line.startsWith(`Action ${action.ref}: `))).toBe(true);
  });
});

/** Minutes of a meeting with an open item and an exempt one. */
async function withExempt(board: Board, classification: 'exempt' | 'public' = 'exempt') {
  const paper = await aPaper(board, { classification });
  const guest = await aPerson({ of: 'council', name: 'Nell Ostrowska' });
  const meeting = await anEndedMeeting(board, {
    items: [
      { state: 'done', kind: 'welcome', title: 'Welcome' },
      { state: 'done', title: 'A contract', paperId: paper.id, versionNumber: 1 },
    ],
  });
  await write((tx) =>
    tx.meetingObserver.create({ data: { meetingId: meeting.id, personId: guest.personId, role: 'Council' } }),
  );
  const acting = { actor: board.officer, now: NOW };
  for (const [index, text] of ['They met.', 'The price: quokka.'].entries())
    await saveMinute(acting, { itemId: meeting.itemIds[index] ?? '', revision: 0, text, restricted: false });
  const drafted = await draftMinutes(acting, { meetingId: meeting.id });
  if (!drafted.ok) throw new Error('an officer drafts');
  return { ...meeting, minutesId: drafted.value.id, guest, paper };
}

describeOnEachDatabase('who reads which part of minutes', () => {
  test('the draft is its officers’ and the chair’s; circulated, the members’; then its observers’; published, anybody’s', async () => {
    const board = await aBody();
    const stranger = await aPerson();
    const { minutesId, guest } = await withExempt(board);
    const reads = async () => {
      const people: readonly (readonly [string, Actor | null])[] = [
        ['officer', board.officer],
        ['chair', board.chair],
        ['member', third(board)],
        ['guest', guest],
        ['stranger', stranger],
        ['public', null],
      ];
      const found = await Promise.all(
        people.map(async ([word, actor]) => {
          const page = await minutesPage(actor, minutesId);
          return page
            ? `${word} ${page.content.items.map(({ withheld }) => (withheld ? '-' : '+')).join('')}`
            : '';
        }),
      );
      return found.filter((one) => one !== '');
    };
    expect(await reads()).toEqual(['officer ++', 'chair ++']);
    await circulateMinutes({ actor: board.officer, now: NOW }, { minutesId });
    expect(await reads()).toEqual(['officer ++', 'chair ++', 'member ++']);
    await write((tx) => tx.minutes.update({ where: { id: minutesId }, data: { state: 'approved' } }));
    expect(await reads()).toEqual(['officer ++', 'chair ++', 'member ++', 'guest +-']);
    await publishMinutes({ actor: board.officer, now: NOW }, { minutesId });
    expect((await reads()).slice(3)).toEqual(['guest +-', 'stranger +-', 'public +-']);
    for (const actor of [guest, null]) {
      const page = JSON.stringify(await minutesPage(actor, minutesId));
      expect(page).not.toContain('quokka');
      const file = await minutesFile(actor, minutesId, NOW);
      expect(JSON.stringify(file)).not.toContain('quokka');
      expect(file?.name).toMatch(/^TB-\d{4}-\d\d-\d\d-minutes-open-part$/);
    }
  });

  test('a member whom an interest bars from exempt text does not read its minute, nor what is suggested on it', async () => {
    const board = await aBody();
    const barred = third(board);
    const { id, itemIds, minutesId, paper } = await withExempt(board);
    await write(async (tx) => {
      await tx.declaration.create({
        data: {
          ...{ id: 'd', meetingId: id, itemId: itemIds[1] ?? '', paperId: paper.id, bodyId: board.id },
          ...{ personId: barred.personId, seatId: board.seats[2]?.id ?? '', kind: 'pecuniary' },
          ...{ interest: 'Employed there', declaredAt: NOW, state: 'ruled', effect: 'leave' },
        },
      });
      await tx.minutesSuggestion.create({
        data: {
          ...{ id: 's', minutesId, itemId: itemIds[1] ?? '', personId: board.chair.personId },
          ...{ text: 'For quokka read wallaby.', at: NOW },
        },
      });
    });
    await circulateMinutes({ actor: board.officer, now: NOW }, { minutesId });
    expect(JSON.stringify(await minutesPage(barred, minutesId))).not.toMatch(/quokka|wallaby/);
    expect(JSON.stringify(await minutesPage(board.deputy, minutesId))).toMatch(/wallaby/);
  });

  test('the officer keeps any minute out of the open part', async () => {
    const board = await aBody();
    const { itemIds, minutesId } = await withExempt(board);
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId: itemIds[0] ?? '', revision: 1, text: 'They met.', restricted: true },
    );
    await write((tx) =>
      tx.minutes.update({ where: { id: minutesId }, data: { state: 'approved', publishedAt: NOW } }),
    );
    const page = await minutesPage(null, minutesId);
    expect(page?.content.items.every(({ withheld }) => withheld)).toBe(true);
  });

  test('corrections are shown against what was agreed, and a changed text is found out', async () => {
    const board = await aBody();
    const { id: minutesId, itemIds } = await someKeptMinutes(board, 'agreed');
    expect((await minutesPage(third(board), minutesId))?.changes?.list).toEqual([]);
    await saveMinute(
      { actor: board.officer, now: NOW },
      { itemId: itemIds[1] ?? '', revision: 0, text: 'Another word.', restricted: false },
    );
    const page = await minutesPage(third(board), minutesId);
    expect(page?.changes).toMatchObject({ since: 'agreed', list: [{ number: '2', after: 'Another word.' }] });
    expect(page?.intact).toBe(true);
  });

  test('what the officer withholds after the chair agreed is not shown as a correction either', async () => {
    const board = await aBody();
    const { id: minutesId, itemIds, approvingId } = await someKeptMinutes(board, 'draft');
    const acting = { actor: board.officer, now: NOW };
    const itemId = itemIds[1] ?? '';
    await saveMinute(acting, { itemId, revision: 0, text: 'The price: quokka.', restricted: false });
    await circulateMinutes(acting, { minutesId });
    await agreeMinutes({ actor: board.chair, now: NOW }, await seenBy(board.chair, minutesId));
    await saveMinute(acting, { itemId, revision: 1, text: 'The price: wallaby.', restricted: true });
    const seen = await seenBy(board.officer, minutesId);
    await approveMinutes(acting, { ...seen, itemId: approvingId });
    await publishMinutes(acting, { minutesId });
    const page = JSON.stringify(await minutesPage(null, minutesId));
    expect(page).toContain('"published":true');
    expect(page).not.toMatch(/quokka|wallaby/);
    expect(JSON.stringify(await minutesPage(third(board), minutesId))).toMatch(/quokka.*wallaby/);
  });

  test('an item taken on an exempt version stays withheld when the paper is opened afterwards', async () => {
    const board = await aBody();
    const { minutesId, paper } = await withExempt(board);
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: 'public' } }));
    await write((tx) =>
      tx.minutes.update({ where: { id: minutesId }, data: { state: 'approved', publishedAt: NOW } }),
    );
    const page = await minutesPage(null, minutesId);
    expect(page?.content.items.map(({ withheld }) => withheld)).toEqual([false, true]);
    expect(JSON.stringify(page)).not.toContain('quokka');
  });

  test('an item taken on a public version stays open when a later one is exempt', async () => {
    const board = await aBody();
    const { minutesId, paper } = await withExempt(board, 'public');
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: 'exempt' } }));
    await write((tx) =>
      tx.minutes.update({ where: { id: minutesId }, data: { state: 'approved', publishedAt: NOW } }),
    );
    expect(JSON.stringify(await minutesPage(null, minutesId))).toContain('quokka');
  });

  test('only who may sign is asked to', async () => {
    const board = await aBody();
    const { id: minutesId } = await someKeptMinutes(board, 'approved');
    const { fresh } = await signatureOf(board.chair, minutesId);
    const here = { realNow: NOW, sessionId: fresh.sessionId };
    expect(await signPage(board.chair, minutesId, here)).toMatchObject({ signs: true, fresh: 'new-session' });
    expect(await signPage(board.officer, minutesId, here)).toMatchObject({
      ...{ signs: false, files: true, signer: board.chair.name },
    });
    expect(await signPage(third(board), minutesId, here)).toBeNull();
  });
});

describeOnEachDatabase('what earlier meetings leave to the next', () => {
  test('are minutes that none has approved and the open actions, for the body’s own people', async () => {
    const board = await aBody();
    const { meetingId } = await someKeptMinutes(board, 'signed');
    const agreed = await someKeptMinutes(board, 'agreed');
    const action = await anAction(board, { decidedBy: await aBody({ code: 'FAR' }) });
    const next = { bodyId: board.id, startsAt: minutesLater(60 * 24 * 30) };
    const found = await broughtForward(third(board), next, TODAY);
    const ids = found.minutes.map((one) => one.meetingId);
    expect(ids).toContain(agreed.meetingId);
    expect(ids).not.toContain(meetingId);
    expect(found.actions.map(({ ref }) => ref)).toContain(action.ref);
    expect(await broughtForward(await aPerson(), next, TODAY)).toEqual({ minutes: [], actions: [] });
  });
});

describeOnEachDatabase('attendance of a body', () => {
  test('is counted from its ended meetings of the period alone', async () => {
    const board = await aBody({ seats: 3 });
    await aMeeting(board);
    const modes = ['in-room', 'on-line', 'apologies'] as const;
    await aMeeting(board, { state: 'ended', startsAt: minutesLater(-60 * 24 * 7), modes });
    await aMeeting(board, { state: 'ended', startsAt: minutesLater(-60 * 24 * 14), modes });
    await aMeeting(board, { state: 'ended', startsAt: minutesLater(-60 * 24 * 500), modes });
    const wanted = { body: board.code, from: null, until: null };
    const page = await attendancePageOf(board.chair, wanted, NOW);
    expect(page).toMatchObject({
      ...{ meetings: 2, from: '2025-11-23', until: TODAY },
      together: { possible: 6, present: 4, onLine: 2, apologies: 2, absent: 0, share: 67 },
    });
    const deputy = page?.members.find(({ personId }) => personId === board.deputy.personId);
    expect(deputy).toMatchObject({ possible: 2, present: 2, onLine: 2, share: null });
    const short = await attendancePageOf(board.chair, { ...wanted, from: '2026-11-10' }, NOW);
    expect(short?.meetings).toBe(1);
    expect(await attendancePageOf(await aPerson(), wanted, NOW)).toBeNull();
  });
});
