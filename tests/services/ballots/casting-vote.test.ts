import { expect, it } from 'vitest';
import { closeBallot } from '~/services/ballots/close-ballot';
import { contestAct } from '~/services/ballots/contest-act';
import { giveCastingVote } from '~/services/ballots/give-casting-vote';
import { theyVote } from '../../support/build/a-ballot';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';
import { aVote, outcomeOf, type Wish } from './a-vote';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

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
