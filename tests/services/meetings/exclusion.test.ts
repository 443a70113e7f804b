import { expect, test } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { exclusionsOf } from '~/persistence/exclusions';
import { reads } from '~/persistence/reads';
import { ballotPage, roomBallot } from '~/queries/ballots/room-ballot';
import { boardPage } from '~/queries/board/board-page';
import { exclusionPage } from '~/queries/meetings/exclusion-page';
import { mayFollow } from '~/queries/meetings/may-follow';
import { meetingRoom } from '~/queries/meetings/meeting-room';
import { amendMotion } from '~/services/ballots/amend-motion';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { openBallot } from '~/services/ballots/open-ballot';
import { closeItem } from '~/services/meetings/close-item';
import { type ExcludePublicInput, excludePublic } from '~/services/meetings/exclude-public';
import { inviteObserver } from '~/services/meetings/invite-observer';
import { readmitPublic } from '~/services/meetings/readmit-public';
import { aMotion, anOpenBallot, itIsDeclared, theyVote } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { codeOf, happenings } from '../../support/happenings';

const by = (actor: Actor, now = NOW) => ({ actor, now });
const EXEMPT: Omit<ExcludePublicInput, 'itemId'> = {
  ...{ ground: 'exempt', paragraphs: [3], reason: 'Bids are still being weighed.', stays: [], forId: null },
};
const OWN: Omit<ExcludePublicInput, 'itemId'> = { ...EXEMPT, ground: 'own-practice', paragraphs: [] };

/** A body in session on one item, with somebody invited to follow it. */
async function aSession(body: BuiltBody, classification: 'public' | 'exempt' = 'public') {
  const paper = await aPaper(body, { classification });
  const meeting = await aMeeting(body, {
    items: [
      { state: 'current', title: 'Bids', paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 },
      { title: 'The next item' },
    ],
  });
  const [itemId = ''] = meeting.itemIds;
  const guest = await aPerson({ of: 'department', jobTitle: 'Guest' });
  const adviser = await aPerson({ of: 'department', jobTitle: 'Adviser' });
  for (const { personId } of [guest, adviser]) {
    await inviteObserver(by(body.officer), { meetingId: meeting.id, personId, role: 'Guest' });
  }
  const exclude = (actor = body.chair, wish: Partial<ExcludePublicInput> = {}) =>
    excludePublic(by(actor), { ...EXEMPT, itemId, ...wish });
  return { body, paper, meeting, itemId, guest, adviser, exclude };
}
const aCommittee = () => aBody({ of: 'council', code: 'OSC', profile: 'council-committee', seats: 3 });

/** The resolution is put, voted on and declared. */
async function resolved(body: BuiltBody, motionId: string, result: 'carried' | 'not-carried') {
  const opened = await openBallot(by(body.chair), { motionId, method: 'named' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const ballot = { id: opened.value.ballotId };
  const choice = result === 'carried' ? 'for' : 'against';
  await theyVote(body, ballot, [choice, choice, choice]);
  await itIsDeclared(body, ballot, result);
  return ballot.id;
}

describeOnEachDatabase('excluding the public', () => {
  test.each([
    ['exempt', 'public'],
    ['public', 'exempt'],
  ] as const)('a version tabled %s is in Part B, whatever a later one is (%s)', async (tabled, later) => {
    const committee = await aCommittee();
    const { meeting, paper, itemId } = await aSession(committee, tabled);
    const { motionId } = await aMotion(committee, meeting);
    await write((tx) => tx.paper.update({ where: { id: paper.id }, data: { classification: later } }));
    const opened = await openBallot(by(committee.chair), { motionId, method: 'named' });
    expect(codeOf(opened)).toBe('public-not-excluded');
    const agenda = (await meetingRoom(committee.officer, meeting.id, NOW))?.agenda;
    expect(agenda).toMatchObject([{ id: itemId, part: 'B' }, { part: 'A' }]);
  });

  test('by resolution: moved, carried, in force; who follows is out, who stays is in; the item ends it', async () => {
    const committee = await aCommittee();
    const { meeting, itemId, guest, adviser, exclude } = await aSession(committee, 'exempt');
    const business = await aMotion(committee, meeting);
    const stays = [{ personId: adviser.personId, reason: 'Advises on the bids' }];
    const moved = await exclude(committee.chair, { stays });
    const motionId = moved.ok ? (moved.value.motionId ?? '') : '';
    expect(await reads().motion.findUnique({ where: { id: motionId } })).toMatchObject({
      kind: 'exclusion',
      state: 'ready',
    });
    // Moved twice it is moved once.
    expect(await exclude(committee.chair, { stays })).toEqual(moved);
    expect((await meetingRoom(guest, meeting.id, NOW))?.outside).toBe(false);
    // The words of the resolution are public, those of the business are not.
    const seen = await roomBallot(guest, itemId, { now: NOW });
    expect(seen?.motions.map(({ kind, text }) => [kind, text !== ''])).toEqual([
      ['other', false],
      ['exclusion', true],
    ]);
    // Nothing of the business is voted on before it is carried.
    const early = await openBallot(by(committee.chair), { motionId: business.motionId, method: 'named' });
    expect(codeOf(early)).toBe('public-not-excluded');
    const ballotId = await resolved(committee, motionId, 'carried');
    expect(await exclusionsOf(reads(), { itemId })).toMatchObject([
      { state: 'in-force', paragraphs: [3], motionId, excludedAt: NOW.toISOString(), stays },
    ]);
    expect((await reads().ballot.findUnique({ where: { id: ballotId } }))?.paperId).toBeNull();

    const outside = await meetingRoom(guest, meeting.id, NOW);
    expect(outside).toMatchObject({ outside: true, seats: [], ballot: null, activity: [] });
    expect(outside?.agenda[0]).toMatchObject({
      part: 'B',
      exclusion: { state: 'in-force', paragraphs: [3] },
    });
    expect(codeOf(await mayFollow(guest, { ballotId }, NOW))).toBe('public-excluded');
    expect(codeOf(await mayFollow(guest, { itemId }, NOW))).toBe('public-excluded');
    expect(codeOf(await mayFollow(adviser, { meetingId: meeting.id }, NOW))).toBe('ok');
    expect(await ballotPage(guest, ballotId, NOW)).toBeNull();
    expect((await meetingRoom(adviser, meeting.id, NOW))?.outside).toBe(false);
    expect(await exclusionPage(guest, itemId, NOW)).toBeNull();

    const opened = await openBallot(by(committee.chair), { motionId: business.motionId, method: 'named' });
    const private_ = opened.ok ? opened.value.ballotId : '';
    await castVote(by(committee.chair), { ballotId: private_, choice: 'for' });
    const told = await happenings();
    expect(told.findLast(({ kind }) => kind === 'VoteCast')?.facts).toMatchObject({
      insideBodyId: committee.id,
      stayIds: adviser.personId,
    });
    expect(codeOf(await readmitPublic(by(committee.chair), { itemId, forId: null }))).toBe('ballot-is-open');
    await itIsDeclared(committee, { id: private_ }, 'carried');
    await closeItem(by(committee.officer, minutesLater(20)), { itemId });
    expect(await exclusionsOf(reads(), { itemId })).toMatchObject([
      { state: 'ended', returnedAt: minutesLater(20).toISOString() },
    ]);
    // What the item came to is said of the business alone, and what went on inside stays there.
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({
      result: 'Carried',
    });
    const after = await meetingRoom(guest, meeting.id, minutesLater(21));
    expect(after?.outside).toBe(false);
    expect(after?.agenda[0]?.ballots).toEqual([{ id: ballotId, result: 'carried' }]);
    expect(after?.activity.map(({ kind }) => kind)).not.toContain('VoteCast');
    expect(await ballotPage(guest, private_, NOW)).toBeNull();
    expect((await meetingRoom(adviser, meeting.id, NOW))?.agenda[0]?.ballots).toHaveLength(2);
  });

  test('lost, it changes nothing; another may be moved; never put, it lapses', async () => {
    const committee = await aCommittee();
    const { itemId, meeting, guest, exclude } = await aSession(committee);
    const moved = await exclude();
    await resolved(committee, moved.ok ? (moved.value.motionId ?? '') : '', 'not-carried');
    expect(await exclusionsOf(reads(), { itemId })).toMatchObject([{ state: 'lost', excludedAt: null }]);
    expect((await meetingRoom(guest, meeting.id, NOW))?.outside).toBe(false);
    expect(codeOf(await exclude(committee.chair, { paragraphs: [5] }))).toBe('ok');
    expect(codeOf(await exclude(committee.chair, { reason: 'Another reason' }))).toBe('exclusion-stands');
    await closeItem(by(committee.officer), { itemId });
    const states = (await exclusionsOf(reads(), { itemId })).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['lapsed', 'lost']);
    expect(await reads().agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({ result: '' });
  });

  test('for confidential information and by a board’s own practice it holds at once, and the public returns', async () => {
    const board = await aBody({ seats: 3 });
    const { itemId, meeting, guest, exclude } = await aSession(board);
    const open = await anOpenBallot(board, meeting);
    expect(await exclude(board.chair, OWN)).toEqual({ ok: true, value: { motionId: null } });
    expect(await exclude(board.chair, OWN)).toEqual({ ok: true, value: { motionId: null } });
    expect((await meetingRoom(guest, meeting.id, NOW))?.outside).toBe(true);
    // A ballot that was open is taken inside from now on.
    expect((await reads().ballot.findUnique({ where: { id: open.id } }))?.stayIds).toBe('');
    await closeBallot(by(board.chair), { ballotId: open.id });
    const readmit = (actor: Actor, forId: string | null = null) =>
      readmitPublic(by(actor), { itemId, forId });
    expect(codeOf(await readmit(board.officer))).toBe('instruction-needed');
    expect(codeOf(await readmit(board.officer, board.chair.personId))).toBe('ok');
    expect(codeOf(await readmit(board.chair))).toBe('ok');
    expect((await happenings()).filter(({ kind }) => kind === 'PublicReadmitted')).toHaveLength(1);
    expect((await meetingRoom(guest, meeting.id, NOW))?.outside).toBe(false);
    expect(codeOf(await readmitPublic(by(board.chair), { itemId: 'none', forId: null }))).toBe('not-found');

    const committee = await aCommittee();
    const other = await aSession(committee);
    expect(codeOf(await other.exclude(committee.chair, { ground: 'confidential', paragraphs: [] }))).toBe(
      'ok',
    );
    expect((await meetingRoom(other.guest, other.meeting.id, NOW))?.outside).toBe(true);
  });

  test('is refused to members and strangers, on a wrong ground and twice at once moves one motion', async () => {
    const committee = await aCommittee();
    const { itemId, exclude, guest } = await aSession(committee);
    expect(codeOf(await exclude(committee.members[2]))).toBe('not-permitted');
    expect(codeOf(await exclude(guest))).toBe('not-permitted');
    expect(codeOf(await exclude(await aPerson()))).toBe('not-found');
    expect(codeOf(await exclude(committee.officer))).toBe('instruction-needed');
    expect(codeOf(await exclude(committee.chair, { paragraphs: [14] }))).toBe('paragraph-of-wales');
    expect(codeOf(await exclude(committee.chair, OWN))).toBe('ground-not-here');
    expect(codeOf(await exclude(committee.chair, { itemId: 'none' }))).toBe('not-found');
    expect(await reads().exclusion.count()).toBe(0);
    const [one, two] = await Promise.all([exclude(), exclude()]);
    expect(one).toEqual(two);
    expect(await reads().motion.count({ where: { itemId } })).toBe(1);
    const motionId = one.ok ? (one.value.motionId ?? '') : '';
    const amended = await amendMotion(by(committee.chair), { motionId, text: 'That the public be welcome.' });
    expect(codeOf(amended)).toBe('exclusion-not-amended');
  });

  test('keeps the turnout on the board from those who read the paper and are out', async () => {
    const board = await aBody({ seats: 3 });
    const { paper, meeting, exclude } = await aSession(board);
    await exclude(board.chair, OWN);
    await anOpenBallot(board, meeting);
    const voteFor = async (actor: Actor) =>
      (
        await boardPage(actor, { organisation: null, body: null, lanes: 'none', late: false }, NOW)
      ).cards.find(({ ref }) => ref === paper.ref)?.vote;
    expect(await voteFor(board.deputy)).toMatchObject({ voted: 0, electors: 3 });
    expect(await voteFor(paper.author)).toBeNull();
  });
});
