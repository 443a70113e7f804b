import { expect, it } from 'vitest';
import type { Classification } from '~/domain/paper/classification';
import { wallOf } from '~/queries/meetings/wall-of';
import { closeBallot } from '~/services/ballots/close-ballot';
import { declareBallot } from '~/services/ballots/declare-ballot';
import { askToSpeak } from '~/services/meetings/ask-to-speak';
import { anOpenBallot, theyVote } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { aPaper } from '../../support/build/a-paper';
import { aPerson } from '../../support/build/a-person';
import { NOW } from '../../support/build/today';
import { write } from '../../support/build/write';
import { describeOnEachDatabase } from '../../support/database';

async function aRoom(classification: Classification) {
  const board = await aBody({ seats: 3 });
  const paper = await aPaper(board, { classification });
  const of = { paperId: paper.id, stageId: paper.stageId ?? '', versionNumber: 1 };
  const title = `Secret terms of ${classification}`;
  const meeting = await aMeeting(board, { items: [{ ...of, title, state: 'current' }] });
  return { board, meeting, title, ballot: await anOpenBallot(board, meeting) };
}

describeOnEachDatabase('the wall', () => {
  it('shows an open item, its words, turnout and, once declared, its outcome', async () => {
    const { board, meeting, title, ballot } = await aRoom('public');
    await theyVote(board, ballot, ['for', 'for']);
    await askToSpeak({ actor: board.deputy, now: NOW }, { meetingId: meeting.id });
    const wall = () => wallOf(board.officer, meeting.id, NOW);
    expect(await wall()).toMatchObject({
      item: { number: '1', of: 1, title },
      motion: 'That the hub at Fellgate be opened.',
      vote: { open: true, turnout: 2, electors: 3, declared: null, tally: null },
      waiting: [board.deputy.name],
    });
    const acting = { actor: board.chair, now: NOW };
    await closeBallot(acting, { ballotId: ballot.id });
    expect(await wall()).toMatchObject({ vote: { open: false, declared: null, tally: null } });
    await declareBallot(acting, { ballotId: ballot.id, result: 'carried', reason: '', forId: null });
    expect(await wall()).toMatchObject({ vote: { declared: 'carried', tally: { for: 2, against: 0 } } });
  });

  it.each(['partner', 'board-confidential', 'exempt'] as const)(
    'has of an item whose paper is %s nothing but its number',
    async (classification) => {
      const { board, meeting } = await aRoom(classification);
      const wall = await wallOf(board.officer, meeting.id, NOW);
      expect(wall).toMatchObject({ item: { number: '1', title: null }, motion: null, vote: null });
      expect(JSON.stringify(wall)).not.toMatch(/Secret terms|Fellgate/);
    },
  );

  it('has nothing of an item tabled on an exempt version, though a later version is open', async () => {
    const { board, meeting } = await aRoom('exempt');
    await write((tx) => tx.paper.updateMany({ data: { classification: 'public' } }));
    const wall = await wallOf(board.officer, meeting.id, NOW);
    expect(wall).toMatchObject({ item: { number: '1', title: null }, motion: null, vote: null });
  });

  it('is not found by a stranger', async () => {
    const { meeting } = await aRoom('public');
    expect(await wallOf(await aPerson(), meeting.id, NOW)).toBeNull();
    expect(await wallOf(await aPerson(), 'none', NOW)).toBeNull();
  });
});
