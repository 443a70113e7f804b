import { expect, it } from 'vitest';
import { CHOICES } from '~/domain/ballot/outcome-input';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf } from './what-happened';

async function twentySeats() {
  const board = await aBody({ seats: 20 });
  const ballot = await anOpenBallot(board, await aMeeting(board));
  return { board, ballot };
}

/** Ten posts a seat, of changing choices, all under way together. */
function twoHundredPosts({ board, ballot }: Awaited<ReturnType<typeof twentySeats>>) {
  return Array.from({ length: 200 }, (_, index) => {
    const actor = board.members[index % 20] ?? board.chair;
    const choice = CHOICES[Math.floor(index / 20) % 3] ?? 'for';
    return castVote({ actor, now: NOW }, { ballotId: ballot.id, choice });
  });
}

// Two hundred transactions one after another: long on a busy machine with PostgreSQL.
const PATIENCE_MS = 90_000;

describeOnEachDatabase('two hundred posts for twenty seats', () => {
  it('leave exactly one counted vote a seat', { timeout: PATIENCE_MS }, async () => {
    const { board, ballot } = await twentySeats();
    const results = await Promise.all(twoHundredPosts({ board, ballot }));
    expect(new Set(results.map(code))).toEqual(new Set(['ok']));
    await closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id });
    const row = await ballotRow(ballot.id);
    const { input, answer } = JSON.parse(row.outcome ?? '');
    expect(input.votes.map(({ seat }: { seat: string }) => seat).sort()).toEqual(
      board.seats.map(({ id }) => id).sort(),
    );
    expect(answer.tally.for + answer.tally.against + answer.tally.abstain).toBe(20);
    expect(row.electors.every(({ voted }) => voted)).toBe(true);
    for (const { id } of board.seats) {
      const sequence = row.votes.filter(({ seatId }) => seatId === id).map((vote) => vote.sequence);
      expect(sequence).toEqual(sequence.map((_, index) => index + 1));
    }
    const turnout = (await eventsOf(ballot.id, 'VoteCast')).map(({ facts }) => Number(facts.turnout));
    expect(Math.max(...turnout)).toBe(20);
    expect(turnout).toEqual([...turnout].sort((a, b) => a - b));
  });

  it('and a close among them: each is counted before the tally or refused, never both or neither', {
    timeout: PATIENCE_MS,
  }, async () => {
    const { board, ballot } = await twentySeats();
    const posts = twoHundredPosts({ board, ballot });
    const half = posts.slice(0, 100);
    const close = Promise.all(half.slice(0, 10)).then(() =>
      closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id }),
    );
    const results = await Promise.all(posts);
    expect(code(await close)).toBe('ok');
    expect([...new Set(results.map(code))].every((one) => one === 'ok' || one === 'ballot-closed')).toBe(
      true,
    );
    const row = await ballotRow(ballot.id);
    const { input, answer } = JSON.parse(row.outcome ?? '');
    const newest = new Map(row.votes.map(({ seatId, choice }) => [seatId, choice]));
    expect(
      new Map(input.votes.map((vote: { seat: string; choice: string }) => [vote.seat, vote.choice])),
    ).toEqual(newest);
    expect(answer.tally.for + answer.tally.against + answer.tally.abstain).toBe(newest.size);
    const acknowledged = results.filter((one) => one.ok && one.value.changed).length;
    expect(acknowledged).toBe(row.votes.length);
    const lastEvent = (await eventsOf(ballot.id)).at(-1);
    expect(lastEvent?.kind).toBe('BallotClosed');
  });
});
