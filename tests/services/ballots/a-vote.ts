import { anOpenBallot } from '../../support/build/a-ballot';
import { aBody } from '../../support/build/a-body';
import { aMeeting } from '../../support/build/a-meeting';
import { NOW } from '../../support/build/today';
import { ballotRow } from './what-happened';

export type Wish = Parameters<typeof aBody>[0];

/** A ballot that is open, with who may act on it. */
export async function aVote(wish: Wish = { seats: 5 }) {
  const board = await aBody(wish);
  const meeting = await aMeeting(board);
  const ballot = await anOpenBallot(board, meeting);
  const chair = { actor: board.chair, now: NOW };
  const officer = { actor: board.officer, now: NOW };
  return { board, meeting, ballot, chair, officer, forId: board.chair.personId };
}

/** What was kept of how it went. */
export const outcomeOf = async (id: string) => JSON.parse((await ballotRow(id)).outcome ?? 'null');
