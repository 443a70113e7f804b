import type { VoteRefusal } from '~/domain/ballot/decide-vote';
import type { Choice } from '~/domain/ballot/outcome-input';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseMeeting } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { markVoted, openElectors, type Turnout, whyNot } from './keep-vote';
import { mayVote } from './may-vote';
import { decideReadVote, readVoter } from './read-voter';
import { insiders } from './tell-ballot';

export type SecretVoteRefusal = VoteRefusal | MeetingRefusal | { readonly code: 'ballot-not-secret' };

/**
 * Casts a secret vote, once and for all, after its check page. What is kept of it has no seat, no moment and no order;
 * the electorate is marked that the seat voted. What is told names nobody: only how many have voted. Refuses as
 * `decideVote` and `mayAct`. Source: product.md, Ballots; architecture.md, Secret ballots.
 */
export async function castSecretVote(
  acting: Acting,
  { ballotId, choice }: { readonly ballotId: string; readonly choice: Choice },
): Promise<Result<Turnout, SecretVoteRefusal>> {
  const checked = await checkSecretVote(acting, ballotId);
  if (!checked.ok) return checked;
  const { ballot, seatId } = checked.value;
  return transaction(async (tx): Promise<Result<Turnout, SecretVoteRefusal>> => {
    const electors = await openElectors(tx, ballotId);
    const mine = electors.find((elector) => elector.seatId === seatId);
    if (!mine) return refuse(await whyNot(tx, ballotId));
    if (mine.voted) return refuse({ code: 'secret-vote-final' });
    await tx.secretVote.create({ data: { id: newId(), ballotId, choice }, select: { id: true } });
    await markVoted(tx, ballotId, seatId);
    const count = { turnout: electors.filter(({ voted }) => voted).length + 1, electors: electors.length };
    const version = await raiseMeeting(tx, ballot.meetingId);
    tx.tell({
      kind: 'VoteCast',
      at: acting.now,
      bodyId: ballot.bodyId,
      meetingId: ballot.meetingId,
      paperId: ballot.paperId ?? undefined,
      subjectId: ballotId,
      version,
      facts: { ballotId, ...count, ...insiders(ballot) },
    });
    return ok({ ...count, changed: true });
  });
}

/** Whether the actor may cast a secret vote in this ballot now: what its check page asks before it shows the choice. */
export async function checkSecretVote(
  acting: Acting,
  ballotId: string,
): Promise<Result<{ readonly ballot: BallotOfVote; readonly seatId: string }, SecretVoteRefusal>> {
  const read = await readVoter(ballotId, { personId: acting.actor.personId });
  if (!read) return refuse({ code: 'not-found' });
  const { ballot } = read;
  const allowed = await mayVote(acting, 'ballot:cast', { ...ballot, meetingState: ballot.meeting.state });
  if (!allowed.ok) return allowed;
  if (ballot.method !== 'secret') return refuse({ code: 'ballot-not-secret' });
  const voter = decideReadVote(read, { recorded: false });
  return voter.ok ? ok({ ballot, seatId: voter.value.seat }) : voter;
}

type BallotOfVote = {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly paperId: string | null;
  readonly stayIds: string | null;
};
