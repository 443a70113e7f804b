import { describe, expect, it } from 'vitest';
import { ok } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import type { News, Topic } from '~/realtime/contract';
import { endPlace } from '~/services/bodies/end-place';
import { revokeSession } from '~/services/people/revoke-session';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPerson } from '../support/build/a-person';
import { withDatabase } from '../support/database';
import { disconnected, nextEviction, nextNews, watch, withGateway } from '../support/live';

describe('the gateway', () => {
  withDatabase();
  const gateway = withGateway();

  it('lets nobody in without a session', async () => {
    const client = gateway.open();
    const error = await new Promise<Error>((done) => client.once('connect_error', done));
    expect(error.message).toBe('signed-out');
  });

  it('answers a forged join like one of nothing', async () => {
    const board = await aBody();
    const { id: meetingId } = await aMeeting(board);
    const client = await gateway.connect(await aPerson({ of: 'council' }));
    expect(await watch(client, `meeting:${meetingId}`)).toEqual({ ok: false });
    expect(await watch(client, 'meeting:nothing')).toEqual({ ok: false });
    expect(await watch(client, 'everything' as Topic)).toEqual({ ok: false });
    expect(await watch(client, 'paper:../../x' as Topic)).toEqual({ ok: false });
  });

  it('tells those in the room what was committed, in order, and who is there', async () => {
    const board = await aBody();
    const { id: meetingId } = await aMeeting(board);
    const client = await gateway.connect(board.chair);
    const answer = await watch(client, `meeting:${meetingId}`);
    expect(answer).toEqual({ ok: true, version: expect.any(Number), people: [board.chair.name] });
    const heard: News[] = [];
    client.on('news', (news) => heard.push(news));
    const last = new Promise<void>((done) =>
      client.on('news', ({ kind }) => kind === 'MeetingEnded' && done()),
    );
    await tell('BallotOpened', {
      meetingId,
      version: 7,
      facts: { ballotId: 'b', electors: 9, secret: 'not for them' },
    });
    for (const turnout of [1, 2, 3]) {
      await tell('VoteCast', {
        meetingId,
        version: 7 + turnout,
        facts: { ballotId: 'b', seatId: `s${turnout}`, turnout, electors: 9 },
      });
    }
    await tell('MeetingEnded', { meetingId, version: 11, facts: {} });
    await last;
    const [opened, first, ...later] = heard;
    const topic = `meeting:${meetingId}`;
    expect(opened).toEqual({
      ...{ topic, kind: 'BallotOpened', since: 6, version: 7, facts: { ballotId: 'b', electors: 9 } },
    });
    const turnout = { ballotId: 'b', seatId: 's1', turnout: 1, electors: 9, seats: ['s1'] };
    expect(first).toEqual({ topic, kind: 'Turnout', since: 7, version: 8, facts: turnout });
    expect(later.pop()).toEqual({ topic, kind: 'MeetingEnded', since: 10, version: 11, facts: {} });
    // Gathered or not, as the machine is quick or slow (turnout.test.ts): each goes on from the one before.
    expect(later.map(({ since }) => since)).toEqual([8, 9].slice(0, later.length));
    expect(later.at(-1)).toMatchObject({ kind: 'Turnout', version: 10, facts: { turnout: 3 } });
    expect(later.flatMap(({ facts }) => facts.seats)).toEqual(['s2', 's3']);
  });

  it('evicts at once somebody whose membership ends', async () => {
    const board = await aBody();
    const { id: meetingId } = await aMeeting(board);
    const administrator = await aPerson({ administrator: true });
    const member = board.members[2];
    if (!member) throw new Error('a member is needed');
    const client = await gateway.connect(member);
    expect(await watch(client, `meeting:${meetingId}`)).toMatchObject({ ok: true });
    const membership = await reads().membership.findFirstOrThrow({ where: { personId: member.personId } });
    const evicted = nextEviction(client);
    await endPlace({ actor: administrator, now: new Date() }, { kind: 'membership', id: membership.id });
    expect(await evicted).toBe(`meeting:${meetingId}`);
    expect(await watch(client, `meeting:${meetingId}`)).toEqual({ ok: false });
  });

  it('disconnects a revoked session and nobody else', async () => {
    const board = await aBody();
    const one = await gateway.connect(board.chair);
    const other = await gateway.connect(board.deputy);
    const gone = disconnected(one);
    await revokeSession({ actor: board.chair, now: new Date() }, { sessionId: 'all', realNow: new Date() });
    expect(await gone).toBe('io server disconnect');
    expect(other.connected).toBe(true);
  });

  it('tells a notification to its person alone', async () => {
    const board = await aBody();
    const mine = await gateway.connect(board.chair);
    const theirs = await gateway.connect(board.deputy);
    await watch(mine, 'desk');
    await watch(theirs, 'desk');
    const heard: News[] = [];
    theirs.on('news', (news) => heard.push(news));
    const news = nextNews(mine);
    await tell('Notified', { subjectId: board.chair.personId, facts: {} });
    expect(await news).toMatchObject({ topic: 'desk', kind: 'Notified' });
    const answered = nextNews(theirs);
    await tell('Notified', { subjectId: board.deputy.personId, facts: {} });
    await answered;
    expect(heard).toHaveLength(1);
  });

  async function tell(
    kind: 'BallotOpened' | 'VoteCast' | 'MeetingEnded' | 'Notified',
    more: {
      meetingId?: string;
      subjectId?: string;
      version?: number;
      facts: Record<string, string | number>;
    },
  ) {
    await transaction<true, never>(async (tx) => {
      tx.tell({ kind, at: new Date(), ...more });
      return ok(true);
    });
  }
});
