import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { objectToAssent } from '~/services/ballots/object-to-assent';
import { openBallot } from '~/services/ballots/open-ballot';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf } from './what-happened';

async function aQuestion(profile: 'trust-board' | 'advisory' = 'trust-board') {
  const board = await aBody({ seats: 5, profile });
  const meeting = await aMeeting(board);
  const ballot = await anOpenBallot(board, meeting, { method: 'assent' });
  return { board, ballot, chair: { actor: board.chair, now: NOW } };
}

describeOnEachDatabase('a question put without a vote', () => {
  it('is agreed when nobody objects', async () => {
    const { ballot, chair } = await aQuestion();
    expect(code(await castVote(chair, { ballotId: ballot.id, choice: 'for' }))).toBe('assent-takes-no-vote');
    expect(await closeBallot(chair, { ballotId: ballot.id })).toEqual({
      ok: true,
      value: { outcome: 'carried', method: 'assent' },
    });
    expect(code(await declareBallot(chair, { ballotId: ballot.id, result: 'carried', reason: '' }))).toBe(
      'ok',
    );
  });

  it('goes to a named ballot on any objection, which says what it replaces', async () => {
    const { board, ballot, chair } = await aQuestion();
    const objector = { actor: board.members[3] ?? board.chair, now: NOW };
    const object = () => objectToAssent(objector, { ballotId: ballot.id });
    expect(await object()).toEqual({ ok: true, value: { effect: 'forces-vote' } });
    expect(await object()).toEqual({ ok: true, value: { effect: 'forces-vote' } });
    const row = await ballotRow(ballot.id);
    expect(row).toMatchObject({ state: 'set-aside', objections: [{ seatId: board.seats[3]?.id }] });
    expect(row.setAsideReason).toContain('objected, so it goes to a vote');
    expect((await eventsOf(ballot.id)).map(({ kind }) => kind)).toEqual([
      'BallotOpened',
      'ObjectionRaised',
      'BallotSetAside',
    ]);
    const { motionId } = ballot;
    expect(code(await openBallot(chair, { motionId, method: 'assent' }))).toBe('objected-so-vote');
    const named = await openBallot(chair, { motionId, method: 'named' });
    expect(await ballotRow(named.ok ? named.value.ballotId : '')).toMatchObject({ replacesId: ballot.id });
  });

  it('returns the paper where the body only advises', async () => {
    const { board, ballot, chair } = await aQuestion('advisory');
    const object = (index: number) =>
      objectToAssent({ actor: board.members[index] ?? board.chair, now: NOW }, { ballotId: ballot.id });
    expect(await object(2)).toEqual({ ok: true, value: { effect: 'returns-paper' } });
    expect(await object(2)).toEqual({ ok: true, value: { effect: 'returns-paper' } });
    expect(await object(3)).toEqual({ ok: true, value: { effect: 'returns-paper' } });
    expect(await closeBallot(chair, { ballotId: ballot.id })).toEqual({
      ok: true,
      value: { outcome: 'objected', method: 'assent' },
    });
    const declare = (result: 'carried' | 'objected') =>
      declareBallot(chair, { ballotId: ballot.id, result, reason: 'x' });
    expect(code(await declare('carried'))).toBe('objection-stands');
    expect(code(await declare('objected'))).toBe('ok');
    expect(code(await openBallot(chair, { motionId: ballot.motionId, method: 'named' }))).toBe(
      'motion-not-ready',
    );
  });

  it('is objected to only by who could vote, while it is open', async () => {
    const { board, ballot, chair } = await aQuestion();
    const object = async (actor: typeof board.chair, ballotId = ballot.id) =>
      code(await objectToAssent({ actor, now: NOW }, { ballotId }));
    expect(await object(await aPerson())).toBe('not-found');
    expect(await object(board.officer)).toBe('not-permitted');
    expect(await object(board.chair, 'none')).toBe('not-found');
    const away = board.members[4] ?? board.chair;
    await write((tx) =>
      tx.attendance.updateMany({ where: { personId: away.personId }, data: { leftAt: NOW } }),
    );
    expect(await object(away)).toBe('away-from-meeting');
    await closeBallot(chair, { ballotId: ballot.id });
    expect(await object(board.deputy)).toBe('question-settled');
    expect(await reads().objection.count()).toBe(0);
  });
});
