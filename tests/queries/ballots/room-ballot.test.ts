import { expect, it } from 'vitest';
import type { Actor } from '~/domain/permission/actor';
import { ballotPage, roomBallot } from '~/queries/ballots/room-ballot';
import { amendMotion } from '~/services/ballots/amend-motion';
import { closeBallot } from '~/services/ballots/close-ballot';
import { contestAct } from '~/services/ballots/contest-act';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { giveCastingVote } from '~/services/ballots/give-casting-vote';
import { objectToAssent } from '~/services/ballots/object-to-assent';
import { openBallot } from '~/services/ballots/open-ballot';
import { recordForMember } from '~/services/ballots/record-for-member';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

type Wish = Parameters<typeof aBody>[0];

async function aVote(wish: Wish = { seats: 6, vacant: 1 }) {
  const board = await aBody(wish);
  const meeting = await aMeeting(board, { modes: ['in-room', 'in-room', 'on-line'] });
  const ballot = await anOpenBallot(board, meeting);
  const see = (actor: typeof board.chair) => roomBallot(actor, ballot.itemId, { now: NOW });
  return { board, meeting, ballot, see, chair: { actor: board.chair, now: NOW } };
}

describeOnEachDatabase('the ballot in the room', () => {
  it('is found by members, officers and observers, and by nobody else', async () => {
    const { board, meeting, ballot, see } = await aVote();
    const observer = await aPerson({ of: 'department' });
    await write((tx) =>
      tx.meetingObserver.create({ data: { meetingId: meeting.id, personId: observer.personId } }),
    );
    expect(await see(await aPerson())).toBeNull();
    expect(await roomBallot(board.chair, 'none', { now: NOW })).toBeNull();
    expect(await ballotPage(board.chair, 'none', NOW)).toBeNull();
    expect(await ballotPage(await aPerson(), ballot.id, NOW)).toBeNull();
    expect((await see(observer))?.me.standing).toBe('no-seat');
    expect((await ballotPage(board.officer, ballot.id, NOW))?.ballot?.id).toBe(ballot.id);
  });

  it('while open says who voted and never how, and to the voter his or her own vote', async () => {
    const { board, ballot, see } = await aVote();
    await theyVote(board, ballot, ['against', 'for']);
    const seen = await see(board.deputy);
    expect(seen?.ballot).toMatchObject({
      state: 'open',
      turnout: 2,
      electors: 5,
      tally: null,
      outcome: null,
    });
    expect(seen?.ballot?.seats.map(({ voted, choice }) => [voted, choice])).toEqual([
      [true, null],
      [true, null],
      [false, null],
      [false, null],
      [false, null],
    ]);
    expect(seen?.me).toMatchObject({
      standing: 'elector',
      voted: true,
      choice: 'for',
      castAt: NOW.toISOString(),
    });
    expect(JSON.stringify(seen)).not.toContain('against');
    expect((await see(board.officer))?.me).toMatchObject({ standing: 'no-seat', voted: false, choice: null });
  });

  it('after closing shows the choices by seat, the outcome with its steps, and who did what', async () => {
    const { board, ballot, see, chair } = await aVote();
    await theyVote(board, ballot, ['against', null, 'for', 'for']);
    const seatId = board.seats[1]?.id ?? '';
    await recordForMember(
      { actor: board.officer, now: NOW },
      { ballotId: ballot.id, seatId, choice: 'abstain' },
    );
    expect((await see(board.deputy))?.me.recordedBy).toBe(board.officer.name);
    // The officer sees which seats are so, and nobody how.
    const open = async (actor: Actor) =>
      (await see(actor))?.ballot?.seats.map(({ recorded, choice }) => [recorded, choice]);
    const none = [false, null];
    expect(await open(board.officer)).toEqual([none, [true, null], none, none, none]);
    expect(await open(board.chair)).toEqual([none, none, none, none, none]);
    await closeBallot(
      { actor: board.officer, now: NOW },
      { ballotId: ballot.id, forId: board.chair.personId },
    );
    const closed = (await see(board.chair))?.ballot;
    expect(closed?.seats.map(({ choice, recorded }) => [choice, recorded])).toEqual([
      ['against', false],
      ['abstain', true],
      ['for', false],
      ['for', false],
      [null, false],
    ]);
    expect(closed).toMatchObject({
      tally: { for: 2, against: 1, abstain: 1, notVoting: 1 },
      outcome: { result: 'carried', castingVote: 'not-needed' },
      closed: { by: board.officer.name, forName: board.chair.name },
      declared: null,
    });
    await contestAct(chair, { ballotId: ballot.id, text: 'Not on my word.' });
    await declareBallot(chair, { ballotId: ballot.id, result: 'not-carried', reason: 'Article 12.' });
    expect((await see(board.chair))?.ballot).toMatchObject({
      declared: { result: 'not-carried', reason: 'Article 12.', by: board.chair.name, forName: null },
      contested: { text: 'Not on my word.' },
    });
  });

  it('of a secret ballot shows counts only', async () => {
    const board = await aBody();
    const ballot = await anOpenBallot(board, await aMeeting(board), { method: 'secret' });
    await theyVote(board, ballot, ['for', 'for', 'against'], { secret: true });
    expect((await ballotPage(board.chair, ballot.id, NOW))?.me).toMatchObject({ voted: true, choice: null });
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const seen = (await ballotPage(board.chair, ballot.id, NOW))?.ballot;
    expect(seen?.tally).toMatchObject({ for: 2, against: 1, notVoting: 2 });
    expect(seen?.seats.every(({ choice }) => choice === null)).toBe(true);
  });

  it('says to each member where he or she stands', async () => {
    const { board, meeting, ballot, see } = await aVote({ seats: 7 });
    const [, , , left, , late, barred] = board.members;
    await write(async (tx) => {
      await tx.attendance.updateMany({ where: { personId: left?.personId ?? '' }, data: { leftAt: NOW } });
      await tx.elector.deleteMany({
        where: { personId: { in: [late?.personId ?? '', barred?.personId ?? ''] } },
      });
      await tx.attendance.updateMany({
        where: { personId: late?.personId ?? '' },
        data: { arrivedAt: minutesLater(1) },
      });
      await tx.declaration.create({
        data: {
          id: 'd1',
          meetingId: meeting.id,
          itemId: ballot.itemId,
          bodyId: board.id,
          personId: barred?.personId ?? '',
          seatId: board.seats[6]?.id ?? '',
          kind: 'other',
          interest: 'Sits in the Cabinet.',
          declaredAt: NOW,
          state: 'ruled',
          effect: 'leave',
        },
      });
    });
    const standing = async (actor = board.chair) => (await see(actor))?.me.standing;
    expect(await standing(board.deputy)).toBe('elector');
    expect(await standing(left)).toBe('away');
    expect(await standing(late)).toBe('arrived-late');
    expect(await standing(barred)).toBe('recused');
    const acts = (await see(barred ?? board.chair))?.acts;
    expect(acts).toMatchObject({
      cast: false,
      close: false,
      instructedBy: { personId: board.chair.personId },
    });
    const [who] = (await see(board.chair))?.rule ?? [];
    expect(who?.says).toBe('5 members may vote. One is recused and one is away.');
  });

  it('gives the chair, the officer and a member the acts that are theirs', async () => {
    const { board, ballot, see } = await aVote();
    expect((await see(board.chair))?.acts).toMatchObject({
      cast: true,
      close: true,
      setAside: true,
      callLastVotes: true,
      recordForMember: false,
      declare: false,
      instructedBy: null,
    });
    expect((await see(board.officer))?.acts).toMatchObject({
      cast: false,
      close: true,
      recordForMember: true,
      instructedBy: { personId: board.chair.personId, name: board.chair.name },
    });
    expect((await see(board.members[3] ?? board.chair))?.acts).toMatchObject({
      cast: true,
      close: false,
      prepare: false,
    });
    await theyVote(board, ballot, ['for', 'against']);
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const tied = await see(board.chair);
    expect(tied?.acts).toMatchObject({ castingVote: true, declare: false, castingReasonAsked: true });
    expect(tied?.next.map(({ title }) => title)[0]).toContain('casting vote');
    await giveCastingVote(
      { actor: board.officer, now: NOW },
      { ballotId: ballot.id, choice: 'for', reason: 'The lease.', forId: board.chair.personId },
    );
    const used = await see(board.chair);
    expect(used?.acts).toMatchObject({ castingVote: false, declare: true, contest: true });
    expect(used?.ballot?.casting).toEqual({
      choice: 'for',
      reason: 'The lease.',
      by: board.chair.name,
      recordedBy: board.officer.name,
    });
  });

  it('shows motions in their order, an amended one in its place with what changed', async () => {
    const board = await aBody();
    const paper = await aPaper(board);
    const meeting = await aMeeting(board, {
      items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
    });
    const wish = { kind: 'recommendation', keys: ['a'], together: true } as const;
    const first = await anOpenBallot(board, meeting, { wish });
    const chair = { actor: board.chair, now: NOW };
    await setBallotAside(chair, { ballotId: first.id, reason: 'The date was wrong.' });
    await anOpenBallot(board, meeting, {
      wish: { kind: 'other', text: 'That we adjourn.' },
      method: 'assent',
    });
    const text = '(a) agree the transfer from 1 May 2027';
    const amended = await amendMotion(chair, { motionId: first.motionId, text });
    const seen = await roomBallot(board.chair, first.itemId, { now: NOW });
    expect(seen?.motions.map((motion) => motion.text)).toEqual([text, 'That we adjourn.']);
    expect(seen?.motions[0]?.amends).toContainEqual({ text: 'May', change: 'added' });
    expect(seen?.motions[0]?.methods).toEqual(['named', 'assent']);
    expect(seen?.offers.recommendations.map(({ key }) => key)).toEqual(['b']);
    expect(seen?.setAside).toMatchObject([{ ballotId: first.id, reason: 'The date was wrong.' }]);
    await objectToAssent({ actor: board.deputy, now: NOW }, { ballotId: seen?.ballot?.id ?? '' });
    const after = await roomBallot(board.chair, first.itemId, { now: NOW });
    expect(after?.ballot).toBeNull();
    expect(after?.motions[1]?.methods).toEqual(['named']);
    const motionId = amended.ok ? amended.value.motionId : '';
    await openBallot(chair, { motionId, method: 'named' });
    const again = await roomBallot(board.chair, first.itemId, { now: NOW });
    expect(again?.ballot?.replaces).toMatchObject({ reason: 'The date was wrong.' });
    expect(again?.ballot?.replaces?.change).toContainEqual({ text: 'April', change: 'removed' });
    const aside = await ballotPage(board.chair, again?.ballot?.replaces?.ballotId ?? '', NOW);
    expect(aside?.ballot).toMatchObject({ state: 'set-aside', followedById: again?.ballot?.id });
  });

  it('keeps exempt wording from the member whom an interest bars', async () => {
    const board = await aBody();
    const paper = await aPaper(board, { classification: 'exempt' });
    const meeting = await aMeeting(board, {
      items: [{ state: 'current', paperId: paper.id, versionNumber: 1 }],
    });
    await write((tx) =>
      tx.declaration.create({
        data: {
          id: 'd1',
          meetingId: meeting.id,
          itemId: meeting.itemIds[0] ?? '',
          paperId: paper.id,
          bodyId: board.id,
          personId: board.deputy.personId,
          seatId: board.seats[1]?.id ?? '',
          kind: 'pecuniary',
          interest: 'Owns the site.',
          declaredAt: NOW,
          state: 'ruled',
          effect: 'pecuniary',
        },
      }),
    );
    const wish = { kind: 'recommendation', keys: ['a'], together: true } as const;
    const ballot = await anOpenBallot(board, meeting, { wish });
    const barred = await ballotPage(board.deputy, ballot.id, NOW);
    expect(barred).toMatchObject({
      wordingHidden: true,
      ballot: { wording: '' },
      motions: [{ text: '' }],
      paper: null,
    });
    expect(JSON.stringify(barred)).not.toContain('agree the transfer');
    expect((await ballotPage(board.chair, ballot.id, NOW))?.ballot?.wording).toContain('agree the transfer');
  });
});
