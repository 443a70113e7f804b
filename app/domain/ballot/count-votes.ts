import { compareInstants, type Instant } from '~/domain/shared/instant';
import type { ExcludedVote } from './outcome-answer';
import { type Choice, isListed, type ListedVote, type OutcomeInput, type VoteCounts } from './outcome-input';
import type { Roll } from './roll';
import type { Standing } from './standing';

/** The vote that counts for a seat. It is `unsure` if nobody says whether it came in time. */
export type CountedVote = {
  readonly seat: string;
  readonly choice: Choice;
  readonly unsure: boolean;
  /** The seat had left, so that it is an elector only because of this vote. */
  readonly left: boolean;
};

export type Count = VoteCounts & {
  readonly late: number;
  readonly excluded: readonly ExcludedVote[];
  /** Every counted vote in the order of the seats; null where votes are only counted. */
  readonly votes: readonly CountedVote[] | null;
};

/**
 * The count. Of a seat's votes the latest not after `closedAt` counts, those after it are late; in a written
 * resolution nothing displaces an agreement (CA 2006 s.296(3)). Votes of recused, absent and excluded on-line seats do
 * not count. Votes given as counts are taken as in time. Source: contract outcome; governance.md §5.
 */
export function countVotes(input: OutcomeInput, roll: Roll): Count {
  if (!isListed(input.votes)) return { ...input.votes, late: 0, excluded: [], votes: null };
  const bySeat = votesBySeat(input.votes);
  const excluded: ExcludedVote[] = [];
  const votes: CountedVote[] = [];
  let late = 0;
  // Seats are listed where votes are: `checkListedVotes` has seen to it.
  for (const [seat, standing] of roll.standings as ReadonlyMap<string, Standing>) {
    const cast = bySeat.get(seat);
    const reason = reasonOf(standing);
    if (cast && reason) excluded.push({ seat, reason });
    if (!cast || reason) continue;
    const inTime = cast.filter((vote) => !isLate(vote, input.closedAt));
    late += cast.length - inTime.length;
    const vote = theOneThatCounts(inTime, roll);
    if (!vote) continue;
    const unsure = input.closedAt !== undefined && vote.castAt === undefined;
    votes.push({ seat, choice: vote.choice, unsure, left: standing === 'left' });
  }
  return { ...countChoices(votes), late, excluded, votes };
}

function countChoices(votes: readonly { readonly choice: Choice }[]): VoteCounts {
  const counts = { for: 0, against: 0, abstain: 0 };
  for (const { choice } of votes) counts[choice] += 1;
  return counts;
}

/** Each seat's votes in the order given. */
export function votesBySeat(votes: readonly ListedVote[]): ReadonlyMap<string, readonly ListedVote[]> {
  const bySeat = new Map<string, ListedVote[]>();
  for (const vote of votes) {
    const ofSeat = bySeat.get(vote.seat);
    if (ofSeat) ofSeat.push(vote);
    else bySeat.set(vote.seat, [vote]);
  }
  return bySeat;
}

/** Why the votes of a seat with this standing do not count, if they do not. */
function reasonOf(standing: Standing): ExcludedVote['reason'] | null {
  switch (standing) {
    case 'recused':
    case 'recused-away':
      return 'recused';
    case 'restricted':
    case 'restricted-wholly':
      return 'restricted';
    case 'absent':
    case 'on-line':
      return standing;
    case 'elector':
    case 'left':
    case 'vacant':
      return null;
  }
}

function isLate({ castAt }: ListedVote, closedAt: Instant | undefined): boolean {
  return castAt !== undefined && closedAt !== undefined && compareInstants(castAt, closedAt) > 0;
}

function theOneThatCounts(inTime: readonly ListedVote[], roll: Roll): ListedVote | undefined {
  const agreement = roll.procedure === 'written' && inTime.find((vote) => vote.choice === 'for');
  if (agreement) return agreement;
  // Where a seat voted more than once, each vote has a moment of its own: `checkListedVotes` again.
  const moment = ({ castAt }: ListedVote) => castAt as Instant;
  return inTime.toSorted((a, b) => compareInstants(moment(a), moment(b))).at(-1);
}
