import { expect, it } from 'vitest';
import { waitingWords } from '~/content/waiting-words';
import type { BoardFilter } from '~/domain/paper/board';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { boardPage } from '~/queries/board/board-page';
import { voteOnPaper } from '~/queries/papers/vote-on-paper';
import { setBallotAside } from '~/services/ballots/set-ballot-aside';
import { anOpenBallot } from '../../support/build/a-ballot';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aRoute } from '../../support/build/a-route';
import { type TheBodies, theBodies } from '../../support/build/the-bodies';
import { minutesLater, NOW } from '../../support/build/today';
import { describeOnEachDatabase } from '../../support/database';

const PLAIN: BoardFilter = { organisation: null, body: null, lanes: 'origin', late: false };
const board = (actor: Actor, filter: Partial<BoardFilter> = {}) =>
  boardPage(actor, { ...PLAIN, ...filter }, NOW);
const refs = async (actor: Actor, filter?: Partial<BoardFilter>) =>
  (await board(actor, filter)).cards.map(({ ref }) => ref).toSorted();

async function aBoardOfPapers() {
  const bodies: TheBodies = await theBodies();
  const { tb, cab } = bodies;
  const atBoard = await aRoute(tb, { template: 'board', gate: 'decide' });
  const inCouncil = await aRoute(tb, { gate: 'key-decision' });
  const councils = await aRoute(cab, { template: 'cabinet' });
  return { bodies, atBoard, inCouncil, councils };
}

describeOnEachDatabase('the board', () => {
  it('shows a paper in the column of the body that has it and the lane of who tabled it', async () => {
    const { bodies, atBoard, inCouncil } = await aBoardOfPapers();
    const page = await board(bodies.tb.chair);
    const card = (ref: string) => page.cards.find((one) => one.ref === ref);
    expect(card(atBoard.ref)).toMatchObject({
      column: 'board',
      stage: 'Trust Board decides',
      waiting: { kind: 'tabling', people: [{ name: bodies.tb.officer.name, you: false }] },
      age: { of: 21 },
      vote: null,
      movable: false,
    });
    expect(card(inCouncil.ref)).toMatchObject({ column: 'council', waiting: { kind: 'notice', days: 28 } });
    expect(page.lanes).toEqual([{ key: expect.any(String), name: 'the Trust', papers: 2 }]);
    expect(page.columns.map(({ key, papers }) => `${key} ${papers}`)).toEqual([
      'executive 0',
      'committee 0',
      'board 1',
      'council 1',
      'department 0',
      'implementation 0',
    ]);
  });

  it('stands in the order of the agendas, the soonest meeting first, then by when it is due', async () => {
    const { tb } = await theBodies();
    const papers = [];
    for (let made = 0; made < 4; made += 1)
      papers.push(await aRoute(tb, { template: 'board', gate: 'decide' }));
    const [untabled, second, first, later] = papers;
    const on = (paper = untabled) => ({ paperId: paper?.id, stageId: paper?.stageId, versionNumber: 1 });
    const coming = { state: 'scheduled', startsAt: minutesLater(60 * 24 * 9) } as const;
    await aMeeting(tb, { ...coming, items: [on(later)] });
    await aMeeting(tb, {
      items: [
        { number: 6, suffix: 'A', ...on(second) },
        { number: 6, state: 'current', ...on(first) },
      ],
    });
    expect((await board(tb.chair)).cards.map(({ ref }) => ref)).toEqual(
      [first, second, later, untabled].map((paper) => paper?.ref),
    );
  });

  it('does not show another body’s papers, a draft, or one that its route has left', async () => {
    const { bodies, atBoard, inCouncil, councils } = await aBoardOfPapers();
    await aPaper(bodies.tb, { state: 'draft' });
    await aPaper(bodies.tb, { state: 'withdrawn' });
    expect(await refs(bodies.tb.chair)).toEqual([atBoard.ref, inCouncil.ref].toSorted());
    expect(await refs(bodies.far.chair)).toEqual([inCouncil.ref]);
    expect(await refs(bodies.cab.chair)).toEqual([councils.ref, inCouncil.ref].toSorted());
    expect(await refs(bodies.dfe.chair)).toEqual([]);
  });

  it('is filtered by an organisation, a body or lateness, and has lanes or none', async () => {
    const { bodies, atBoard, inCouncil } = await aBoardOfPapers();
    const reader = bodies.tb.chair;
    expect(await refs(reader, { organisation: 'department' })).toEqual([inCouncil.ref]);
    expect(await refs(reader, { body: 'FAR' })).toEqual([inCouncil.ref]);
    expect(await refs(reader, { body: 'ET' })).toEqual([atBoard.ref, inCouncil.ref].toSorted());
    const late = await board(reader, { late: true });
    expect(late.cards.every(({ age }) => age.over > 0)).toBe(true);
    expect(late.papers).toBe(2);
    const flat = await board(reader, { lanes: 'none' });
    expect(flat.lanes).toEqual([{ key: 'all', name: null, papers: 2 }]);
    expect(flat.bodies.map(({ code }) => code)).toContain('CAB');
  });

  it('says that a body meets to those who may know, with the item and its vote', async () => {
    const { bodies, atBoard } = await aBoardOfPapers();
    const { id } = await aMeeting(bodies.tb, {
      items: [
        { title: 'It', state: 'current', paperId: atBoard.id, stageId: atBoard.stageId, versionNumber: 1 },
      ],
    });
    const mine = await board(bodies.tb.chair);
    expect(mine.meeting).toMatchObject({ id, item: '1', items: 1, vote: null });
    expect(mine.columns.find(({ key }) => key === 'board')?.meetingNow).toBe(true);
    expect(mine.cards.find(({ ref }) => ref === atBoard.ref)?.waiting).toEqual({
      kind: 'item-now',
      number: '1',
    });
    const theirs = await board(bodies.cab.chair);
    expect(theirs.meeting).toBeNull();
    expect(theirs.columns.some(({ meetingNow }) => meetingNow)).toBe(false);
  });

  it('shows a vote on the paper on its card, and not one on a person under its item', async () => {
    const { bodies, atBoard } = await aBoardOfPapers();
    const meeting = await aMeeting(bodies.tb, {
      items: [{ state: 'current', paperId: atBoard.id, stageId: atBoard.stageId, versionNumber: 1 }],
    });
    const card = async () => (await board(bodies.tb.chair)).cards.find(({ ref }) => ref === atBoard.ref);
    const onPaper = () =>
      voteOnPaper(bodies.tb.chair, { paperId: atBoard.id, day: londonDate(NOW.toISOString()) });
    const secret = await anOpenBallot(bodies.tb, meeting, { method: 'secret' });
    expect(await card()).toMatchObject({ vote: null, waiting: { kind: 'item-now' } });
    expect(await onPaper()).toBeNull();
    await setBallotAside(
      { actor: bodies.tb.chair, now: NOW },
      { ballotId: secret.id, reason: 'Another name.' },
    );
    const named = await anOpenBallot(bodies.tb, meeting);
    expect((await card())?.vote?.ballotId).toBe(named.id);
    expect((await onPaper())?.ballotId).toBe(named.id);
  });

  it('shows an item put in after the agenda was published by its whole number, after the one before it', async () => {
    const { bodies, atBoard } = await aBoardOfPapers();
    const paper = { paperId: atBoard.id, stageId: atBoard.stageId, versionNumber: 1 };
    const startsAt = minutesLater(-30);
    await aMeeting(bodies.tb, {
      startsAt,
      items: [
        { state: 'current' },
        { number: 1, suffix: 'B', ...paper },
        { number: 1, suffix: 'A' },
        { number: 2 },
      ],
    });
    const { minutes } = await reads().agendaItem.findFirstOrThrow({ select: { minutes: true } });
    const page = await board(bodies.tb.chair);
    const waiting = page.cards.find(({ ref }) => ref === atBoard.ref)?.waiting;
    const at = new Date(startsAt.getTime() + 2 * minutes * 60_000).toISOString();
    expect(waiting).toEqual({ kind: 'item-today', number: '1B', at });
    expect(waiting && waitingWords(waiting).who).toBe('Item 1B today');
  });

  it('marks what waits on the reader and what the reader may move', async () => {
    const { bodies, atBoard } = await aBoardOfPapers();
    const page = await board(bodies.tb.officer);
    expect(page.yours).toBe(1);
    expect(page.cards.find(({ ref }) => ref === atBoard.ref)).toMatchObject({
      movable: true,
      waiting: { people: [{ you: true }] },
    });
  });
});
