import { expect, it } from 'vitest';
import type { Choice } from '~/domain/ballot/outcome-input';
import { reads } from '~/persistence/reads';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { recordForMember } from '~/services/ballots/record-for-member';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody, type BuiltBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

async function aVote(seats = 5) {
  const board = await aBody({ seats });
  const meeting = await aMeeting(board, { modes: ['in-room', 'in-room', 'on-line'] });
  return { board, meeting, ballot: await anOpenBallot(board, meeting) };
}
const member = (board: BuiltBody, index: number) => board.members[index] ?? board.chair;
const cast = (actor: BuiltBody['chair'], ballotId: string, choice: Choice) =>
  castVote({ actor, now: NOW }, { ballotId, choice });

describeOnEachDatabase('casting a vote', () => {
  it('keeps the choice, marks the seat, and tells turnout and never the choice', async () => {
    const { board, ballot } = await aVote();
    const result = await cast(board.chair, ballot.id, 'against');
    expect(result).toEqual({ ok: true, value: { turnout: 1, electors: 5, changed: true } });
    const row = await ballotRow(ballot.id);
    expect(row.votes).toMatchObject([
      { seatId: board.seats[0]?.id, choice: 'against', sequence: 1, recordedById: null, castAt: NOW },
    ]);
    expect(row.electors.filter(({ voted }) => voted)).toMatchObject([{ personId: board.chair.personId }]);
    const [, told] = await eventsOf(ballot.id);
    expect(told).toMatchObject({
      kind: 'VoteCast',
      facts: { ballotId: ballot.id, seatId: board.seats[0]?.id, turnout: 1, electors: 5 },
    });
    expect(JSON.stringify(await eventsOf(ballot.id))).not.toMatch(/against/);
  });

  it('can be changed until closed: the latest counts, turnout stays, each is kept', async () => {
    const { board, ballot } = await aVote();
    await cast(board.chair, ballot.id, 'against');
    await cast(board.chair, ballot.id, 'for');
    expect((await ballotRow(ballot.id)).votes.map(({ choice, sequence }) => [sequence, choice])).toEqual([
      [1, 'against'],
      [2, 'for'],
    ]);
    const events = await eventsOf(ballot.id, 'VoteCast');
    expect(events.map(({ facts }) => facts.turnout)).toEqual([1, 1]);
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const { outcome } = await ballotRow(ballot.id);
    expect(JSON.parse(outcome ?? '')).toMatchObject({
      answer: { outcome: 'carried', tally: { for: 1, against: 0 } },
    });
  });

  it('again the same changes nothing', async () => {
    const { board, ballot } = await aVote();
    await cast(board.chair, ballot.id, 'for');
    expect(await cast(board.chair, ballot.id, 'for')).toEqual({
      ok: true,
      value: { turnout: 1, electors: 5, changed: false },
    });
    expect((await ballotRow(ballot.id)).votes).toHaveLength(1);
    expect(await eventsOf(ballot.id, 'VoteCast')).toHaveLength(1);
  });

  it('is refused to who is not of the electorate', async () => {
    const { board, meeting, ballot } = await aVote();
    const observer = await aPerson({ of: 'department' });
    await write((tx) =>
      tx.meetingObserver.create({ data: { meetingId: meeting.id, personId: observer.personId } }),
    );
    expect(code(await cast(await aPerson(), ballot.id, 'for'))).toBe('not-found');
    expect(code(await cast(observer, ballot.id, 'for'))).toBe('not-permitted');
    expect(code(await cast(board.officer, ballot.id, 'for'))).toBe('not-permitted');
    expect(code(await cast(board.chair, 'none', 'for'))).toBe('not-found');
    expect((await ballotRow(ballot.id)).votes).toEqual([]);
  });

  it('is refused to a member who arrived after it was opened', async () => {
    const board = await aBody({ seats: 5 });
    const meeting = await aMeeting(board, {
      modes: ['in-room', 'in-room', 'in-room', 'in-room', 'expected'],
    });
    const ballot = await anOpenBallot(board, meeting);
    await write((tx) =>
      tx.attendance.updateMany({
        where: { personId: member(board, 4).personId },
        data: { mode: 'in-room', arrivedAt: minutesLater(1) },
      }),
    );
    expect(code(await cast(member(board, 4), ballot.id, 'for'))).toBe('not-an-elector');
  });

  it('is refused to a member barred since, whose ballot the ruling has not yet set aside', async () => {
    const { board, meeting, ballot } = await aVote();
    await write((tx) =>
      tx.declaration.create({
        data: {
          id: 'd1',
          meetingId: meeting.id,
          itemId: ballot.itemId,
          bodyId: board.id,
          personId: member(board, 2).personId,
          seatId: board.seats[2]?.id ?? '',
          kind: 'other',
          interest: 'Sits on the council.',
          declaredAt: NOW,
          state: 'ruled',
          effect: 'leave',
        },
      }),
    );
    expect(code(await cast(member(board, 2), ballot.id, 'for'))).toBe('barred-from-item');
  });

  it('of who left is kept when it was cast before, and refused after', async () => {
    const { board, ballot } = await aVote(4);
    await cast(member(board, 1), ballot.id, 'for');
    await write((tx) =>
      tx.attendance.updateMany({ where: { seatId: board.seats[1]?.id ?? '' }, data: { leftAt: NOW } }),
    );
    expect(code(await cast(member(board, 1), ballot.id, 'against'))).toBe('away-from-meeting');
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const { outcome } = await ballotRow(ballot.id);
    expect(JSON.parse(outcome ?? '').answer).toMatchObject({
      outcome: 'carried',
      tally: { for: 1, notVoting: 3 },
      quorum: { counted: 3 },
    });
  });

  it('is refused after closing, after setting aside and on changed words, and writes nothing', async () => {
    const { board, meeting, ballot } = await aVote();
    const acting = { actor: board.chair, now: NOW };
    await write((tx) => tx.motion.update({ where: { id: ballot.motionId }, data: { text: 'Other words.' } }));
    expect(code(await cast(board.chair, ballot.id, 'for'))).toBe('wording-changed');
    await closeBallot(acting, { ballotId: ballot.id });
    expect(code(await cast(board.chair, ballot.id, 'for'))).toBe('ballot-closed');
    await setBallotAside(acting, { ballotId: ballot.id, reason: 'The wording changed.' });
    expect(code(await cast(board.chair, ballot.id, 'for'))).toBe('ballot-set-aside');
    expect((await ballotRow(ballot.id)).votes).toEqual([]);
    await write((tx) => tx.meeting.update({ where: { id: meeting.id }, data: { state: 'ended' } }));
    expect(code(await cast(board.chair, ballot.id, 'for'))).toBe('meeting-is-ended');
  });

  it('is not taken in a secret ballot without its check page', async () => {
    const board = await aBody();
    const ballot = await anOpenBallot(board, await aMeeting(board), { method: 'secret' });
    expect(code(await cast(board.chair, ballot.id, 'for'))).toBe('secret-vote-checked-first');
  });
});

describeOnEachDatabase('an officer records for a member in the room', () => {
  const record = (actor: BuiltBody['chair'], ballotId: string, seatId: string) =>
    recordForMember({ actor, now: NOW }, { ballotId, seatId, choice: 'abstain' });

  it('says who recorded it, tells the member and not how, and the member may change it', async () => {
    const { board, ballot } = await aVote();
    const seatId = board.seats[1]?.id ?? '';
    expect(code(await record(board.officer, ballot.id, seatId))).toBe('ok');
    expect(code(await record(board.officer, ballot.id, seatId))).toBe('ok');
    expect((await ballotRow(ballot.id)).votes).toMatchObject([
      { seatId, recordedById: board.officer.personId },
    ]);
    const said = await notificationsOf(member(board, 1).personId);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toMatch(/abstain/i);
    await cast(member(board, 1), ballot.id, 'for');
    expect((await ballotRow(ballot.id)).votes.at(-1)).toMatchObject({ choice: 'for', recordedById: null });
  });

  it('over a vote cast on screen only once told that there is one; both are kept, and the member is told', async () => {
    const { board, ballot } = await aVote();
    const [seatId, deputy] = [board.seats[1]?.id ?? '', member(board, 1)];
    for (const choice of ['for', 'abstain'] as const) {
      await cast(deputy, ballot.id, choice);
      // Whether the answer is the same or not: the vote is sealed.
      expect(code(await record(board.officer, ballot.id, seatId))).toBe('voted-on-screen');
    }
    expect((await ballotRow(ballot.id)).votes.map(({ choice }) => choice)).toEqual(['for', 'abstain']);
    expect(await notificationsOf(deputy.personId)).toEqual([]);
    const instead = { ballotId: ballot.id, seatId, choice: 'abstain', inPlace: true } as const;
    for (const _ of [1, 2]) {
      expect(code(await recordForMember({ actor: board.officer, now: NOW }, instead))).toBe('ok');
    }
    const { votes, electors } = await ballotRow(ballot.id);
    expect(votes.map(({ choice, recordedById }) => [choice, recordedById])).toEqual([
      ['for', null],
      ['abstain', null],
      ['abstain', board.officer.personId],
    ]);
    expect(electors.filter(({ voted }) => voted)).toHaveLength(1);
    expect(await notificationsOf(deputy.personId)).toEqual([
      expect.stringContaining('in place of the one that you cast on screen'),
    ]);
  });

  it('never for a member on line, in a secret ballot, or by anybody else', async () => {
    const { board, meeting, ballot } = await aVote();
    expect(code(await record(board.officer, ballot.id, board.seats[2]?.id ?? ''))).toBe('member-not-in-room');
    expect(code(await record(board.chair, ballot.id, board.seats[1]?.id ?? ''))).toBe('not-permitted');
    expect(code(await record(board.officer, ballot.id, 'no-seat'))).toBe('not-an-elector');
    expect(code(await record(board.officer, 'none', ''))).toBe('not-found');
    await setBallotAside({ actor: board.chair, now: NOW }, { ballotId: ballot.id, reason: 'Stop.' });
    const secret = await anOpenBallot(board, meeting, { method: 'secret' });
    expect(code(await record(board.officer, secret.id, board.seats[1]?.id ?? ''))).toBe(
      'secret-vote-is-personal',
    );
    expect(await reads().vote.count()).toBe(0);
  });
});
