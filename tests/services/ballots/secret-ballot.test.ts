import { expect, it } from 'vitest';
import { Prisma } from '~/persistence/generated/client';
import { Prisma as PostgresPrisma } from '~/persistence/generated-postgres/client';
import { reads } from '~/persistence/reads';
import { castSecretVote } from '~/services/ballots/cast-secret-vote';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';
import { ballotRow, code, eventsOf } from './what-happened';

async function aSecretVote(seats = 5) {
  const board = await aBody({ seats });
  const meeting = await aMeeting(board);
  const ballot = await anOpenBallot(board, meeting, { method: 'secret' });
  return { board, meeting, ballot, chair: { actor: board.chair, now: NOW } };
}

describeOnEachDatabase('a secret ballot', (kind) => {
  it('is kept in three columns that say no seat, no moment and no order', async () => {
    expect(Object.keys(Prisma.SecretVoteScalarFieldEnum)).toEqual(['id', 'ballotId', 'choice']);
    expect(Object.keys(PostgresPrisma.SecretVoteScalarFieldEnum)).toEqual(['id', 'ballotId', 'choice']);
    const sql =
      kind === 'sqlite'
        ? `SELECT name FROM pragma_table_info('SecretVote')`
        : `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'SecretVote' ORDER BY ordinal_position`;
    const columns = await reads().$queryRawUnsafe<{ name: string }[]>(sql);
    expect(columns.map(({ name }) => name)).toEqual(['id', 'ballotId', 'choice']);
  });

  it('marks that the seat voted; what is told names nobody and no choice', async () => {
    const { board, ballot, chair } = await aSecretVote();
    const cast = await castSecretVote(chair, { ballotId: ballot.id, choice: 'against' });
    expect(cast).toEqual({ ok: true, value: { turnout: 1, electors: 5, changed: true } });
    const row = await ballotRow(ballot.id);
    expect(row.electors.filter(({ voted }) => voted)).toMatchObject([{ personId: board.chair.personId }]);
    expect(row.votes).toEqual([]);
    const [told] = await eventsOf(ballot.id, 'VoteCast');
    expect(told).toMatchObject({ actorId: null, facts: { ballotId: ballot.id, turnout: 1, electors: 5 } });
    expect(Object.keys(told?.facts ?? {}).sort()).toEqual(['ballotId', 'electors', 'turnout']);
  });

  it('is final: again, and twice at once, keeps one vote', async () => {
    const { ballot, chair } = await aSecretVote();
    const cast = (choice: 'for' | 'against') => castSecretVote(chair, { ballotId: ballot.id, choice });
    const both = await Promise.all([cast('for'), cast('for')]);
    expect(both.map(code).sort()).toEqual(['ok', 'secret-vote-final']);
    expect(code(await cast('against'))).toBe('secret-vote-final');
    expect(await reads().secretVote.findMany({ select: { choice: true } })).toEqual([{ choice: 'for' }]);
  });

  it('is counted by its counts, and its order is forgotten', async () => {
    const { board, ballot, chair } = await aSecretVote();
    await theyVote(board, ballot, ['for', 'against', 'for', 'abstain', 'for'], { secret: true });
    await closeBallot(chair, { ballotId: ballot.id });
    const { outcome } = await ballotRow(ballot.id);
    expect(JSON.parse(outcome ?? '')).toMatchObject({
      input: { votes: { for: 3, against: 1, abstain: 1 } },
      answer: { outcome: 'carried', tally: { for: 3, against: 1, abstain: 1 } },
    });
    const stored = await reads().$queryRawUnsafe<{ id: string }[]>('SELECT id FROM "SecretVote"');
    expect(stored.map(({ id }) => id)).toEqual(stored.map(({ id }) => id).sort());
    if (kind === 'postgres') {
      const written = await reads().$queryRawUnsafe<unknown[]>(
        'SELECT DISTINCT xmin::text FROM "SecretVote"',
      );
      expect(written).toHaveLength(1);
    }
  });

  it('leaves no trace of a choice in events and notifications', async () => {
    const { board, ballot, chair } = await aSecretVote();
    await theyVote(board, ballot, ['abstain', 'abstain', 'abstain'], { secret: true });
    await closeBallot(chair, { ballotId: ballot.id });
    await declareBallot(chair, { ballotId: ballot.id, result: 'not-carried', reason: '' });
    const said = [...(await eventsOf(ballot.id)), ...(await reads().notification.findMany())];
    expect(JSON.stringify(said)).not.toMatch(/abstain/i);
  });

  it('is refused to who may not vote, and where the ballot is not secret', async () => {
    const { board, meeting, ballot, chair } = await aSecretVote();
    const cast = async (actor: typeof board.chair, ballotId = ballot.id) =>
      code(await castSecretVote({ actor, now: NOW }, { ballotId, choice: 'for' }));
    expect(await cast(await aPerson())).toBe('not-found');
    expect(await cast(board.officer)).toBe('not-permitted');
    expect(await cast(board.chair, 'none')).toBe('not-found');
    await setBallotAside(chair, { ballotId: ballot.id, reason: 'The electorate changed.' });
    expect(await cast(board.chair)).toBe('ballot-set-aside');
    const named = await anOpenBallot(board, meeting);
    expect(await cast(board.chair, named.id)).toBe('ballot-not-secret');
    expect(await reads().secretVote.count()).toBe(0);
  });

  it('that closes while a vote arrives counts it or refuses it', async () => {
    const { board, ballot, chair } = await aSecretVote();
    await theyVote(board, ballot, [null, 'for', 'for'], { secret: true });
    const [cast] = await Promise.all([
      castSecretVote(chair, { ballotId: ballot.id, choice: 'for' }),
      closeBallot({ actor: board.chair, now: NOW }, { ballotId: ballot.id }),
    ]);
    const { outcome } = await ballotRow(ballot.id);
    expect(JSON.parse(outcome ?? '').answer.tally.for).toBe(cast.ok ? 3 : 2);
    expect(await reads().secretVote.count()).toBe(cast.ok ? 3 : 2);
  });
});
