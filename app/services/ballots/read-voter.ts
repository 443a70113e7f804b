import { decideVote, type VoteFacts } from '~/domain/ballot/decide-vote';
import type { BallotMethod, BallotState } from '~/domain/ballot/live-ballot';
import { reads } from '~/persistence/reads';
import type { FrozenSeat } from '~/persistence/seats-in-room';
import { voterRow } from '~/persistence/voter-row';

/** Whose vote is cast: the actor's own seat, or the seat that an officer records for. */
export type Voter = { readonly personId: string } | { readonly seatId: string };

export type VoterRead = NonNullable<Awaited<ReturnType<typeof readVoter>>>;

/** What the rule of a vote needs, read before the transaction and on the read side. */
export async function readVoter(ballotId: string, voter: Voter) {
  const row = await voterRow(reads(), ballotId, voter);
  if (!row) return null;
  const { motionText, meetingState, seatId, personId, remote, voted, mode, leftAt, barredBy, ...rest } = row;
  const ballot = { ...rest, motion: { text: motionText }, meeting: { state: meetingState } };
  const elector = seatId && personId ? { seatId, personId, remote, voted } : null;
  const restrictedBy = elector ? null : await frozenRestriction(ballotId, voter);
  const attendance = mode ? { mode, leftAt } : null;
  return { ballot, elector, attendance, barred: barredBy !== null, restrictedBy };
}

/** The text of the standing order that kept the seat out of the ballot's electorate, if one did. */
async function frozenRestriction(ballotId: string, voter: Voter): Promise<string | null> {
  const { seats } = await reads().ballot.findUniqueOrThrow({
    where: { id: ballotId },
    select: { seats: true },
  });
  const seat = (JSON.parse(seats) as readonly FrozenSeat[]).find((one) =>
    'seatId' in voter ? one.seat === voter.seatId : one.personId === voter.personId,
  );
  return seat?.restricted?.standingOrder ?? null;
}

/** `decideVote` of what was read. */
export function decideReadVote(
  read: VoterRead,
  how: { readonly recorded: boolean },
): ReturnType<typeof decideVote> {
  const { ballot, elector, attendance, barred, restrictedBy } = read;
  const here = attendance?.leftAt === null;
  const facts: VoteFacts = {
    state: ballot.state as BallotState,
    method: ballot.method as BallotMethod,
    wording: ballot.wording,
    motionText: ballot.motion.text,
    elector: elector && { seat: elector.seatId, ...elector },
    ...{ barred, restrictedBy },
    present: here && (attendance.mode === 'in-room' || attendance.mode === 'on-line'),
    inRoom: here && attendance.mode === 'in-room',
    recorded: how.recorded,
  };
  return decideVote(facts);
}
