import { expect, it } from 'vitest';
import { callLastVotes } from '~/services/ballots/call-last-votes';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { theyVote } from '../../support/build/a-ballot';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { aVote, outcomeOf } from './a-vote';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

describeOnEachDatabase('closing a ballot', () => {
  it('keeps the outcome with its inputs, the card’s version and the steps, and tells that it closed', async () => {
    const { board, ballot, chair } = await aVote();
    await theyVote(board, ballot, ['for', 'for', 'against', 'abstain']);
    expect(await closeBallot(chair, { ballotId: ballot.id })).toEqual({
      ok: true,
      value: { outcome: 'carried', method: 'named' },
    });
    expect(await ballotRow(ballot.id)).toMatchObject({
      state: 'closed',
      closedAt: NOW,
      closedById: board.chair.personId,
      closedForId: null,
    });
    expect(await outcomeOf(ballot.id)).toMatchObject({
      cardVersion: 1,
      input: {
        votes: expect.arrayContaining([{ seat: board.seats[0]?.id, choice: 'for' }]),
        method: 'meeting',
      },
      answer: { tally: { for: 2, against: 1, abstain: 1, notVoting: 1 }, steps: expect.any(Array) },
    });
    const [closed] = await eventsOf(ballot.id, 'BallotClosed');
    expect(closed?.facts).toEqual({ ballotId: ballot.id });
  });

  it('happens once: again, and at once, answers the same and tells nothing more', async () => {
    const { board, ballot, chair } = await aVote();
    await theyVote(board, ballot, ['for']);
    const close = () => closeBallot(chair, { ballotId: ballot.id });
    expect(await Promise.all([close(), close(), close()])).toEqual(
      Array(3).fill({ ok: true, value: { outcome: 'carried', method: 'named' } }),
    );
    await declareBallot(chair, { ballotId: ballot.id, result: 'carried', reason: '' });
    expect(code(await close())).toBe('ok');
    expect(await eventsOf(ballot.id, 'BallotClosed')).toHaveLength(1);
  });

  it('counts a vote whose moment is later than the closing’s, because it came before', async () => {
    const { board, ballot, chair } = await aVote();
    await castVote({ actor: board.chair, now: minutesLater(1) }, { ballotId: ballot.id, choice: 'for' });
    await closeBallot(chair, { ballotId: ballot.id });
    expect(await outcomeOf(ballot.id)).toMatchObject({
      answer: { outcome: 'carried', tally: { for: 1, late: 0 } },
    });
    expect(await ballotRow(ballot.id)).toMatchObject({ closedAt: minutesLater(1) });
  });

  it('tests the quorum again with those who left', async () => {
    const { board, ballot, chair } = await aVote({ seats: 5 });
    await theyVote(board, ballot, ['for', 'for', 'for', 'for', 'for']);
    const gone = board.seats.slice(2).map(({ id }) => id);
    await write((tx) => tx.attendance.updateMany({ where: { seatId: { in: gone } }, data: { leftAt: NOW } }));
    await closeBallot(chair, { ballotId: ballot.id });
    expect(await outcomeOf(ballot.id)).toMatchObject({
      answer: { outcome: 'inquorate', quorum: { needed: 3, counted: 2 }, tally: { for: 5 } },
    });
    const { answer } = await outcomeOf(ballot.id);
    expect(answer.steps.at(-1)?.says).toMatch(/^The quorum was lost at \d\d:\d\d, so this vote is void/);
  });

  it('uses the card as it was at opening', async () => {
    const { board, ballot, chair } = await aVote();
    await theyVote(board, ballot, ['for', 'against']);
    const card = JSON.stringify({
      profile: 'trust-board',
      quorum: { count: 5 },
      majority: { share: [2, 3], test: 'at-least', base: 'cast' },
      tie: 'lost',
      veto: [],
      remote: true,
    });
    await write((tx) =>
      tx.ruleCard.create({
        data: { id: 'c2', bodyId: board.id, version: 2, effectiveOn: '2026-01-01', card, createdAt: NOW },
      }),
    );
    await closeBallot(chair, { ballotId: ballot.id });
    expect(await outcomeOf(ballot.id)).toMatchObject({ cardVersion: 1, answer: { castingVote: 'awaited' } });
  });

  it('is the chair’s, or the officer’s who records the instruction', async () => {
    const { board, ballot, officer, forId } = await aVote();
    const member = { actor: board.members[2] ?? board.chair, now: NOW };
    expect(code(await closeBallot(member, { ballotId: ballot.id }))).toBe('not-permitted');
    expect(code(await closeBallot({ actor: await aPerson(), now: NOW }, { ballotId: ballot.id }))).toBe(
      'not-found',
    );
    expect(code(await closeBallot(officer, { ballotId: ballot.id }))).toBe('instruction-needed');
    expect(await ballotRow(ballot.id)).toMatchObject({ state: 'open' });
    expect(code(await closeBallot(officer, { ballotId: ballot.id, forId }))).toBe('ok');
    expect(await ballotRow(ballot.id)).toMatchObject({
      closedById: board.officer.personId,
      closedForId: forId,
    });
    expect((await notificationsOf(forId))[0]).toContain('closed a vote');
    expect(code(await closeBallot(officer, { ballotId: 'none', forId }))).toBe('not-found');
  });

  it('is nothing once it was set aside', async () => {
    const { ballot, chair } = await aVote();
    await setBallotAside(chair, { ballotId: ballot.id, reason: 'Wrong wording.' });
    expect(code(await closeBallot(chair, { ballotId: ballot.id }))).toBe('ballot-set-aside');
  });
});

describeOnEachDatabase('last votes', () => {
  it('are called once, as a notice only', async () => {
    const { board, ballot, officer, chair } = await aVote();
    const call = (acting: typeof chair) => callLastVotes(acting, { ballotId: ballot.id });
    expect(code(await call({ actor: board.deputy, now: NOW }))).toBe('not-permitted');
    expect(code(await call(officer))).toBe('ok');
    expect(code(await call(chair))).toBe('ok');
    expect(await eventsOf(ballot.id, 'LastVotesCalled')).toHaveLength(1);
    expect(await ballotRow(ballot.id)).toMatchObject({ state: 'open', lastCallAt: NOW });
    await closeBallot(chair, { ballotId: ballot.id });
    expect(code(await call(chair))).toBe('ballot-closed');
    expect(code(await callLastVotes(chair, { ballotId: 'none' }))).toBe('not-found');
  });
});
