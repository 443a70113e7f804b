import { areDistinct } from '~/domain/shared/instant';
import { type Count, votesBySeat } from './count-votes';
import { invalid } from './invalid';
import type { InvalidInput } from './outcome-answer';
import { isListed, type ListedVote, type OutcomeInput } from './outcome-input';
import type { Roll } from './roll';

/**
 * Listed votes are of seats that exist and are filled, and a seat that voted more than once did so at moments that can
 * be put in order. Source: contract outcome (Invalid, List votes).
 */
export function checkListedVotes({ votes }: OutcomeInput, { standings }: Roll): InvalidInput | null {
  if (!isListed(votes)) return null;
  if (!standings) return invalid('/votes', 'a list of votes needs `seats` as a list');
  for (const [seat, ofSeat] of votesBySeat(votes)) {
    const problem = vacancy(standings.get(seat)) ?? (isOrdered(ofSeat) ? null : UNORDERED);
    if (!problem) continue;
    const place = votes.findIndex((vote) => vote.seat === seat);
    return invalid(`/votes/${place}/${problem.key}`, problem.message);
  }
  return null;
}

const UNORDERED = { key: 'castAt', message: 'each of several votes of a seat needs a moment of its own' };

function vacancy(standing: string | undefined): { key: string; message: string } | null {
  if (standing === undefined) return { key: 'seat', message: 'there is no such seat' };
  return standing === 'vacant' ? { key: 'seat', message: 'this seat is vacant' } : null;
}

function isOrdered(votes: readonly ListedVote[]): boolean {
  if (votes.length === 1) return true;
  const moments = votes.flatMap(({ castAt }) => castAt ?? []);
  return moments.length === votes.length && areDistinct(moments);
}

/** Counted votes do not exceed electors, and one person deciding alone votes once. Source: contract outcome. */
export function checkCount(count: Count, roll: Roll): InvalidInput | null {
  const votes = count.for + count.against + count.abstain;
  if (votes > roll.counting + roll.left) return invalid('/votes', 'there are more votes than electors');
  if (roll.procedure === 'sole' && votes > 1)
    return invalid('/votes', 'one person decides, so there is one vote');
  return null;
}
