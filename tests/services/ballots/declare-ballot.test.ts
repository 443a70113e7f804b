import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { theyVote } from '../../support/build/a-ballot';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { aVote } from './a-vote';
import { ballotRow, code, eventsOf } from './what-happened';

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

  it('or it is set aside, whichever comes first: never both, never neither', async () => {
    const { ballot, chair, officer, forId } = await closed();
    const reason = 'The wording was not the one before us.';
    const answers = await Promise.all([
      setBallotAside(officer, { ballotId: ballot.id, reason, forId }),
      declareBallot(chair, { ballotId: ballot.id, result: 'carried', reason: '' }),
      setBallotAside(chair, { ballotId: ballot.id, reason }),
    ]);
    const { state } = await ballotRow(ballot.id);
    const declared = state === 'declared';
    expect(answers.map(({ ok }) => ok)).toEqual(declared ? [false, true, false] : [true, false, true]);
    expect(await eventsOf(ballot.id, 'BallotDeclared')).toHaveLength(declared ? 1 : 0);
    expect(await eventsOf(ballot.id, 'BallotSetAside')).toHaveLength(declared ? 0 : 1);
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
