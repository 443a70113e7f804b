import type { RecordedRefusal } from '~/domain/ballot/decide-recorded';
import type { VoteRefusal } from '~/domain/ballot/decide-vote';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { keepVote, type Turnout } from './keep-vote';
import { mayVote } from './may-vote';
import { decideReadVote, readVoter } from './read-voter';

export type CastVoteRefusal =
  | VoteRefusal
  | RecordedRefusal
  | MeetingRefusal
  | { readonly code: 'secret-vote-checked-first' };

/**
 * Casts the actor's vote in a named ballot, or casts it again: the latest counts until the ballot is closed. What it
 * needs is read before the transaction; in it the ballot is still open or the vote is refused. The same choice again
 * changes nothing. Refuses as `decideVote` and `mayAct`. Source: product.md, Ballots; architecture.md, How one vote
 * travels.
 */
export async function castVote(
  acting: Acting,
  { ballotId, choice }: { readonly ballotId: string; readonly choice: Choice },
): Promise<Result<Turnout, CastVoteRefusal>> {
  const { actor, now } = acting;
  const read = await readVoter(ballotId, { personId: actor.personId });
  if (!read) return refuse({ code: 'not-found' });
  const { ballot } = read;
  const allowed = await mayVote(acting, 'ballot:cast', { ...ballot, meetingState: ballot.meeting.state });
  if (!allowed.ok) return allowed;
  if (ballot.method === 'secret') return refuse({ code: 'secret-vote-checked-first' });
  const voter = decideReadVote(read, { recorded: false });
  if (!voter.ok) return voter;
  return transaction((tx) =>
    keepVote(tx, {
      ballot,
      seatId: voter.value.seat,
      choice,
      at: now,
      actorId: actor.personId,
      recordedById: null,
    }),
  );
}
