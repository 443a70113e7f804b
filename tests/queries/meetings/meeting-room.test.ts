import { expect, test } from 'vitest';
import { activityWords } from '~/content/activity-words';
import { reads } from '~/persistence/reads';
import { agendaPage } from '~/queries/meetings/agenda-page';
import { attendancePage } from '~/queries/meetings/attendance-page';
import { interestsPage } from '~/queries/meetings/interests-page';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { meetingsPage } from '~/queries/meetings/meetings-page';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareInterest } from '~/services/meetings/declare-interest';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { openItem } from '~/services/meetings/open-item';
import { ruleInterest } from '~/services/meetings/rule-interest';
import { anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting, type BuiltMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const by = (actor: BuiltBody['officer']) => ({ actor, now: NOW });

async function barred(board: BuiltBody, meeting: BuiltMeeting, index: number): Promise<void> {
  const itemId = meeting.itemIds[0] ?? '';
  const made = await declareInterest(by(board.members[index] ?? board.chair), {
    itemId,
    kind: 'other',
    interest: 'I sit in the Cabinet.',
  });
  if (!made.ok) throw new Error(made.refusal.code);
  const ruling = { declarationId: made.value.id, ruling: 'leave', reason: 'Cabinet.' } as const;
  const ruled = await ruleInterest(by(board.chair), ruling);
  if (!ruled.ok) throw new Error(ruled.refusal.code);
}

describeOnEachDatabase('the room', () => {
  test('seats, quorum and interests stand as attendance and rulings do', async () => {
    const board = await aBody({ seats: 5, vacant: 1 });
    const meeting = await aMeeting(board, { modes: ['in-room', 'on-line', 'in-room', 'apologies'] });
    await barred(board, meeting, 2);
    const room = await meetingRoom(board.deputy, meeting.id, NOW);
    expect(room?.seats.map(({ standing }) => standing)).toEqual([
      'in-room',
      'on-line',
      'recused',
      'apologies',
      'vacant',
    ]);
    expect(room?.seats.map(({ you }) => you)).toEqual([false, true, false, false, false]);
    expect(room?.quorum).toMatchObject({ needed: 3, counted: 2, recused: 1, state: 'inquorate-item' });
    expect(room?.interests).toMatchObject([{ bars: true, by: board.chair.name, byMembers: false }]);
    expect(room?.officer).toBe(false);
    expect(room?.acts).toMatchObject({ run: false, rule: false, attend: true, declare: true });
  });

  test('says that somebody voted, never how', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, [null, 'against']);
    const room = await meetingRoom(board.chair, meeting.id, NOW);
    expect(room?.activity[0]).toMatchObject({ kind: 'VoteCast', who: board.deputy.name, how: null });
    expect(room?.ballot?.ballot).toMatchObject({ turnout: 1, electors: 3, tally: null });
    expect(JSON.stringify(room)).not.toContain('"against"');
  });

  test('says that a question was put without a vote, and no vote of it', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting, { method: 'assent' });
    expect((await closeBallot(by(board.chair), { ballotId: ballot.id })).ok).toBe(true);
    const words = (await meetingRoom(board.chair, meeting.id, NOW))?.activity.map(activityWords);
    expect(words?.slice(0, 2)).toEqual([
      `${board.chair.name} closed the question`,
      `${board.chair.name} put the question without a vote`,
    ]);
  });

  test('says the whole number of an item put in after the agenda was published', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board, {
      items: [{ state: 'done' }, { number: 1, suffix: 'A', title: 'The bus' }],
    });
    const itemId = meeting.itemIds[1] ?? '';
    expect((await openItem(by(board.officer), { itemId })).ok).toBe(true);
    const room = await meetingRoom(board.chair, meeting.id, NOW);
    expect(room?.activity.map(activityWords)).toContain('Item 1A, The bus');
    await declareInterest(by(board.deputy), { itemId, kind: 'other', interest: 'I drive it.' });
    const { text } = await reads().notification.findFirstOrThrow({
      where: { personId: board.chair.personId },
    });
    expect(text).toContain('item 1A, The bus');
    expect((await interestsPage(board.chair, meeting.id, NOW))?.interests[0]?.item.number).toBe('1A');
  });

  test('names nobody in a secret ballot’s activity', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting, { method: 'secret' });
    await theyVote(board, ballot, [null, 'for'], { secret: true });
    const room = await meetingRoom(board.chair, meeting.id, NOW);
    expect(room?.activity[0]).toMatchObject({ kind: 'VoteCast', who: null, how: null });
  });

  test('shows the agenda’s outcomes and, to the officer, the strip', async () => {
    const board = await aBody({ seats: 3 });
    const meeting = await aMeeting(board);
    const ballot = await anOpenBallot(board, meeting);
    await theyVote(board, ballot, ['for', 'for']);
    await itIsDeclared(board, ballot, 'carried');
    const room = await meetingRoom(board.officer, meeting.id, NOW);
    expect(room?.agenda[0]?.ballots).toEqual([{ id: ballot.id, result: 'carried' }]);
    expect(room?.officer).toBe(true);
  });

  test('keeps an exempt paper from a barred member and an observer', async () => {
    const board = await aBody({ seats: 4 });
    const paper = await aPaper(board, { classification: 'exempt' });
    const meeting = await aMeeting(board, {
      items: [{ state: 'current', paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 }],
    });
    await barred(board, meeting, 2);
    const guest = await aPerson({ of: 'council' });
    await inviteObserver(by(board.officer), {
      meetingId: meeting.id,
      personId: guest.personId,
      role: 'Guest',
    });
    const linkFor = async (actor: BuiltBody['officer']) =>
      (await meetingRoom(actor, meeting.id, NOW))?.agenda[0]?.paper;
    expect(await linkFor(board.chair)).toMatchObject({ ref: paper.ref, version: 1 });
    expect(await linkFor(board.members[2] ?? board.chair)).toBeNull();
    expect(await linkFor(guest)).toBeNull();
  });
});

describeOnEachDatabase('another body’s meeting', () => {
  test('is not found, on any of its pages', async () => {
    const board = await aBody();
    const other = await aBody({ code: 'FAR' });
    const meeting = await aMeeting(board);
    const strangers = [other.chair, other.officer, await aPerson({ administrator: true })];
    for (const actor of strangers) {
      expect(await meetingRoom(actor, meeting.id, NOW)).toBeNull();
      expect(await attendancePage(actor, meeting.id, NOW)).toBeNull();
      expect(await interestsPage(actor, meeting.id, NOW)).toBeNull();
      expect(await agendaPage(actor, meeting.id, NOW)).toBeNull();
      expect((await meetingsPage(actor, { bodyCode: null, now: NOW })).inSession).toEqual([]);
    }
    expect(await meetingRoom(board.chair, 'nothing', NOW)).toBeNull();
  });
});

describeOnEachDatabase('the list', () => {
  test('has what is now, what comes and what was, of one body when asked', async () => {
    const board = await aBody();
    const far = await aBody({ code: 'FAR', people: [board.chair] });
    await aMeeting(board);
    await aMeeting(board, { state: 'scheduled' });
    await aMeeting(board, { state: 'ended' });
    await aMeeting(far, { state: 'scheduled' });
    // Called off, it stays among those that come until its day.
    await aMeeting(board, { state: 'cancelled', startsAt: minutesLater(60 * 24) });
    await aMeeting(board, { state: 'cancelled', startsAt: minutesLater(-60 * 24) });
    const chair = far.chair;
    const all = await meetingsPage(chair, { bodyCode: null, now: NOW });
    expect([all.inSession.length, all.coming.length, all.past.length]).toEqual([1, 3, 2]);
    expect(all.inSession[0]).toMatchObject({ you: 'member', attends: 'in-room', itemNow: { number: '1' } });
    expect((await meetingsPage(chair, { bodyCode: 'FAR', now: NOW })).coming).toHaveLength(1);
    expect(all.mayCreate).toBe(false);
    expect((await meetingsPage(board.officer, { bodyCode: null, now: NOW })).mayCreate).toBe(true);
  });
});

describeOnEachDatabase('the pages of who arranges and rules', () => {
  test('offer papers that are here and on no agenda, to the officer alone', async () => {
    const board = await aBody();
    const here = await aPaper(board);
    await aPaper(board, { gate: 'clearance' });
    await aPaper(board, { state: 'draft' });
    const meeting = await aMeeting(board, { state: 'scheduled', items: [] });
    const forOfficer = await agendaPage(board.officer, meeting.id, NOW);
    expect(forOfficer?.papers.map(({ ref }) => ref)).toEqual([here.ref]);
    expect((await agendaPage(board.deputy, meeting.id, NOW))?.papers).toEqual([]);
    expect((await agendaPage(board.deputy, meeting.id, NOW))?.people).toEqual([]);
  });

  test('let the officer, and not the presiding chair, record a ruling on the chair', async () => {
    const board = await aBody();
    const meeting = await aMeeting(board);
    const itemId = meeting.itemIds[0] ?? '';
    await declareInterest(by(board.chair), { itemId, kind: 'other', interest: 'Mine.' });
    const mayRule = async (actor: BuiltBody['officer']) =>
      (await interestsPage(actor, meeting.id, NOW))?.interests.map((one) => one.mayRule);
    expect(await mayRule(board.chair)).toEqual([false]);
    expect(await mayRule(board.deputy)).toEqual([false]);
    expect(await mayRule(board.officer)).toEqual([true]);
    expect(await reads().declaration.count()).toBe(1);
  });
});
