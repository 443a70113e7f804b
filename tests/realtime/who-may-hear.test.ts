import { describe, expect, test } from 'vitest';
import type { News } from '~/realtime/contract';
import { addEvidence } from '~/services/actions/add-evidence';
import { castVote } from '~/services/ballots/cast-vote';
import { anOpenBallot } from '../support/build/a-ballot';
import { aBody } from '../support/build/a-body';
import { aMeeting } from '../support/build/a-meeting';
import { aPaper } from '../support/build/a-paper';
import { aPerson } from '../support/build/a-person';
import { aShare } from '../support/build/a-share';
import { anAction } from '../support/build/an-action';
import { withDatabase } from '../support/database';
import { type LiveClient, nextNews, soon, watch, withGateway } from '../support/live';

describe('who may hear', () => {
  withDatabase();
  const gateway = withGateway();

  test('of an action: its body, lead, helpers and those who read the decision; nobody else', async () => {
    const board = await aBody({ seats: 2 });
    const other = await aBody({ code: 'FAR', seats: 2 });
    const paper = await aPaper(board);
    const helper = await aPerson();
    const action = await anAction(board, { paper, helpers: [helper] });
    const hears = [board.chair, action.lead, helper, paper.author];
    const clients = await Promise.all([...hears, other.chair].map(gateway.connect));
    await Promise.all(clients.map((client) => watch(client, 'actions')));
    const outsider = clients.at(-1) as LiveClient;
    const heard: News[] = [];
    outsider.on('news', (news) => heard.push(news));
    const told = clients.slice(0, -1).map(nextNews);
    const piece = { kind: 'note', title: 'A note', note: 'Done' } as const;
    await addEvidence({ actor: helper, now: new Date() }, action.ref, piece);
    for (const news of told) {
      expect(await soon(news)).toEqual({
        ...{ topic: 'actions', kind: 'EvidenceAdded', since: null, version: null, facts: {} },
      });
    }
    const theirs = await anAction(other);
    const next = new Promise<void>((done) =>
      outsider.on('news', ({ kind }) => kind === 'EvidenceAdded' && done()),
    );
    await addEvidence({ actor: theirs.lead, now: new Date() }, theirs.ref, piece);
    await next;
    expect(heard.filter(({ kind }) => kind === 'EvidenceAdded')).toHaveLength(1);
  });

  test('of a vote, on the page of its paper: those in the meeting, by the meeting', async () => {
    const board = await aBody({ seats: 2 });
    const paper = await aPaper(board);
    const partner = await aPerson({ of: 'council' });
    await aShare(paper, { person: partner });
    const item = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 };
    const meeting = await aMeeting(board, { items: [{ state: 'current', ...item }] });
    const ballot = await anOpenBallot(board, meeting);
    const [member, sharee] = [await gateway.connect(board.deputy), await gateway.connect(partner)];
    await watch(sharee, `paper:${paper.id}`);
    await watch(sharee, 'board');
    await watch(member, `meeting:${meeting.id}`);
    const heard: News[] = [];
    sharee.on('news', (news) => heard.push(news));
    const told = [nextNews(member), nextNews(sharee)];
    await castVote({ actor: board.chair, now: new Date() }, { ballotId: ballot.id, choice: 'against' });
    const [turnout] = await Promise.all(told.map(soon));
    expect(turnout).toMatchObject({ kind: 'Turnout', facts: { turnout: 1, seats: [board.seats[0]?.id] } });
    expect(heard).toMatchObject([
      { topic: 'board', kind: 'VoteCast', facts: { ballotId: ballot.id, turnout: 1 } },
    ]);
    expect(JSON.stringify([turnout, heard])).not.toContain('against');
    expect(JSON.stringify(heard)).not.toContain(board.seats[0]?.id);
  });
});
