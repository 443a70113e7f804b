import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { callLastVotes } from '~/services/ballots/call-last-votes';
import { castVote } from '~/services/ballots/cast-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { contestAct } from '~/services/ballots/contest-act';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { giveCastingVote } from '~/services/ballots/give-casting-vote';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { minutesLater, NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

type Wish = Parameters<typeof aBody>[0];

async function aVote(wish: Wish = { seats: 5 }) {
  const board = await aBody(wish);
  const meeting = await aMeeting(board);
  const ballot = await anOpenBallot(board, meeting);
  const chair = { actor: board.chair, now: NOW };
  const officer = { actor: board.officer, now: NOW };
  return { board, meeting, ballot, chair, officer, forId: board.chair.personId };
}
const outcomeOf = async (id: string) => JSON.parse((await ballotRow(id)).outcome ?? 'null');

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

describeOnEachDatabase('the casting vote', () => {
  async function tied(wish?: Wish) {
    const vote = await aVote(wish);
    await theyVote(vote.board, vote.ballot, ['for', 'against', 'abstain']);
    await closeBallot(vote.chair, { ballotId: vote.ballot.id });
    return vote;
  }

  it('decides a tie, once, with its reason, and the outcome says so', async () => {
    const { board, ballot, chair } = await tied();
    const give = { ballotId: ballot.id, choice: 'for', reason: 'The lease ends in May.' } as const;
    expect(code(await giveCastingVote(chair, { ...give, reason: '' }))).toBe('casting-vote-reason-needed');
    expect(await giveCastingVote(chair, give)).toEqual({ ok: true, value: { outcome: 'carried' } });
    expect(await giveCastingVote(chair, give)).toEqual({ ok: true, value: { outcome: 'carried' } });
    expect(code(await giveCastingVote(chair, { ...give, choice: 'against' }))).toBe(
      'casting-vote-not-awaited',
    );
    expect(await ballotRow(ballot.id)).toMatchObject({
      castingChoice: 'for',
      castingSeatId: board.seats[0]?.id,
      castingReason: 'The lease ends in May.',
    });
    expect(await outcomeOf(ballot.id)).toMatchObject({
      answer: { castingVote: 'used', tally: { for: 1, against: 1 } },
    });
    expect(await eventsOf(ballot.id, 'CastingVoteUsed')).toHaveLength(1);
  });

  it('declined, the motion is lost; without a reason where the card asks none', async () => {
    const { ballot, chair } = await tied({ seats: 5, card: { castingVoteReason: false } });
    const give = { ballotId: ballot.id, choice: 'declined', reason: '' } as const;
    expect(await giveCastingVote(chair, give)).toEqual({ ok: true, value: { outcome: 'not-carried' } });
  });

  it('recorded by the officer tells the chair, who may contest it', async () => {
    const { ballot, officer, chair, forId } = await tied();
    const give = { ballotId: ballot.id, choice: 'for', reason: 'As the Chair said.' } as const;
    expect(code(await giveCastingVote(officer, give))).toBe('instruction-needed');
    expect(code(await giveCastingVote(officer, { ...give, forId }))).toBe('ok');
    expect((await notificationsOf(forId))[0]).toContain('recorded your casting vote');
    expect(code(await contestAct(chair, { ballotId: ballot.id, text: 'I declined it.' }))).toBe('ok');
  });

  it('is nobody’s where the chair has an interest: the tie is lost at once', async () => {
    const { board, meeting, ballot, chair } = await aVote();
    await theyVote(board, ballot, [null, 'for', 'against']);
    await write((tx) =>
      tx.declaration.create({
        data: {
          id: 'd1',
          meetingId: meeting.id,
          itemId: ballot.itemId,
          bodyId: board.id,
          personId: board.chair.personId,
          seatId: board.seats[0]?.id ?? '',
          kind: 'other',
          interest: 'Chairs the landlord.',
          declaredAt: NOW,
          state: 'ruled',
          effect: 'answer-questions',
        },
      }),
    );
    await closeBallot(chair, { ballotId: ballot.id });
    expect(await outcomeOf(ballot.id)).toMatchObject({
      answer: { outcome: 'not-carried', castingVote: 'not-available' },
    });
    const give = { ballotId: ballot.id, choice: 'for', reason: 'x' } as const;
    expect(code(await giveCastingVote(chair, give))).toBe('casting-vote-not-awaited');
  });

  it('is not another’s to give', async () => {
    const { board, ballot } = await tied();
    const give = { ballotId: ballot.id, choice: 'for', reason: 'x' } as const;
    expect(code(await giveCastingVote({ actor: board.deputy, now: NOW }, give))).toBe('not-permitted');
    expect(code(await giveCastingVote({ actor: board.chair, now: NOW }, { ...give, ballotId: 'none' }))).toBe(
      'not-found',
    );
  });
});

describeOnEachDatabase('declaring', () => {
  async function closed() {
    const vote = await aVote();
    await theyVote(vote.board, vote.ballot, ['for', 'for', 'against']);
    await closeBallot(vote.chair, { ballotId: vote.ballot.id });
    return vote;
  }

  it('the outcome decides the motion and tells the result', async () => {
    const { ballot, chair } = await closed();
    const declare = { ballotId: ballot.id, result: 'carried', reason: 'not kept' } as const;
    expect(await declareBallot(chair, declare)).toEqual({ ok: true, value: { changed: true } });
    expect(await ballotRow(ballot.id)).toMatchObject({
      state: 'declared',
      declaredResult: 'carried',
      declaredReason: '',
    });
    expect(await reads().motion.findUnique({ where: { id: ballot.motionId } })).toMatchObject({
      state: 'decided',
    });
    const [told] = await eventsOf(ballot.id, 'BallotDeclared');
    expect(told?.facts).toEqual({ ballotId: ballot.id, result: 'carried' });
  });

  it('happens once: two at once agree, and another result is refused', async () => {
    const { ballot, chair } = await closed();
    const declare = () => declareBallot(chair, { ballotId: ballot.id, result: 'carried', reason: '' });
    const both = await Promise.all([declare(), declare()]);
    expect(both.map((one) => one.ok && one.value.changed).sort()).toEqual([false, true]);
    const other = await declareBallot(chair, { ballotId: ballot.id, result: 'not-carried', reason: 'x' });
    expect(code(other)).toBe('declared-otherwise');
    expect(await eventsOf(ballot.id, 'BallotDeclared')).toHaveLength(1);
  });

  it('another result than the outcome keeps the reason', async () => {
    const { ballot, officer, forId } = await closed();
    const declare = { ballotId: ballot.id, result: 'not-carried', forId } as const;
    expect(code(await declareBallot(officer, { ...declare, reason: ' ' }))).toBe('declaration-reason-needed');
    expect(await ballotRow(ballot.id)).toMatchObject({ state: 'closed', declaredResult: null });
    expect(code(await declareBallot(officer, { ...declare, reason: ' Article 12 asks for more. ' }))).toBe(
      'ok',
    );
    expect(await ballotRow(ballot.id)).toMatchObject({
      declaredResult: 'not-carried',
      declaredReason: 'Article 12 asks for more.',
      declaredForId: forId,
    });
  });

  it('is not a member’s, and not before closing', async () => {
    const { board, ballot, chair } = await aVote();
    const declare = { ballotId: ballot.id, result: 'carried', reason: '' } as const;
    expect(code(await declareBallot({ actor: board.deputy, now: NOW }, declare))).toBe('not-permitted');
    expect(code(await declareBallot(chair, declare))).toBe('ballot-still-open');
    expect(code(await declareBallot(chair, { ...declare, ballotId: 'none' }))).toBe('not-found');
  });
});

describeOnEachDatabase('setting aside and contesting', () => {
  it('nothing of it counts, the motion can be put again, the reason stands', async () => {
    const { board, ballot, officer, forId } = await aVote();
    await theyVote(board, ballot, ['for']);
    const aside = { ballotId: ballot.id, reason: 'The wording was wrong.', forId };
    expect(code(await setBallotAside(officer, { ...aside, reason: '' }))).toBe('set-aside-reason-needed');
    expect(await setBallotAside(officer, aside)).toEqual({ ok: true, value: { changed: true } });
    expect(await setBallotAside(officer, aside)).toEqual({ ok: true, value: { changed: false } });
    expect(await ballotRow(ballot.id)).toMatchObject({
      state: 'set-aside',
      setAsideReason: 'The wording was wrong.',
      setAsideById: board.officer.personId,
      setAsideForId: forId,
      outcome: null,
    });
    expect(await reads().motion.findUnique({ where: { id: ballot.motionId } })).toMatchObject({
      state: 'ready',
    });
    expect(await eventsOf(ballot.id, 'BallotSetAside')).toHaveLength(1);
    expect(await notificationsOf(forId)).toHaveLength(1);
  });

  it('is not a member’s, nor of a declared ballot', async () => {
    const { board, ballot, chair } = await aVote();
    const aside = { ballotId: ballot.id, reason: 'x' };
    expect(code(await setBallotAside({ actor: board.deputy, now: NOW }, aside))).toBe('not-permitted');
    expect(code(await setBallotAside(chair, { ...aside, ballotId: 'none' }))).toBe('not-found');
    await theyVote(board, ballot, ['for']);
    await closeBallot(chair, { ballotId: ballot.id });
    await declareBallot(chair, { ballotId: ballot.id, result: 'carried', reason: '' });
    expect(code(await setBallotAside(chair, aside))).toBe('declared-stands');
  });

  it('the chair contests what was recorded in the chair’s name; the officers are told', async () => {
    const { board, ballot, officer, chair, forId } = await aVote();
    const contest = { ballotId: ballot.id, text: 'I had not asked for it.' };
    expect(code(await contestAct(chair, contest))).toBe('nothing-to-contest');
    await closeBallot(officer, { ballotId: ballot.id, forId });
    expect(code(await contestAct(officer, contest))).toBe('not-permitted');
    expect(await contestAct(chair, contest)).toEqual({ ok: true, value: { changed: true } });
    expect(await contestAct(chair, contest)).toEqual({ ok: true, value: { changed: false } });
    expect(await ballotRow(ballot.id)).toMatchObject({
      contestedAt: NOW,
      contestText: 'I had not asked for it.',
    });
    expect(await notificationsOf(board.officer.personId)).toHaveLength(1);
    expect(code(await contestAct(chair, { ...contest, ballotId: 'none' }))).toBe('not-found');
  });
});
