import { expect, it } from 'vitest';
import { reads } from '~/persistence/reads';
import { closeBallot } from '~/services/ballots/close-ballot';
import { contestAct } from '~/services/ballots/contest-act';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { theyVote } from '../../support/build/a-ballot';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { aVote } from './a-vote';
import { ballotRow, code, eventsOf, notificationsOf } from './what-happened';

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
