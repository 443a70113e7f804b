import { decideVote, type VoteFacts } from '~/domain/ballot/decide-vote';
import type { BallotMethod, BallotState } from '~/domain/ballot/live-ballot';
import { BARRING_RULINGS } from '~/domain/interest/effect';
import { reads } from '~/persistence/reads';

/** Whose vote is cast: the actor's own seat, or the seat that an officer records for. */
export type Voter = { readonly personId: string } | { readonly seatId: string };

export type VoterRead = NonNullable<Awaited<ReturnType<typeof readVoter>>>;

/** What the rule of a vote needs, read before the transaction and on the read side. */
export async function readVoter(ballotId: string, voter: Voter) {
  const ballot = await reads().ballot.findUnique({
    where: { id: ballotId },
    select: {
      id: true,
      meetingId: true,
      itemId: true,
      bodyId: true,
      paperId: true,
      stayIds: true,
      state: true,
      method: true,
      wording: true,
      motion: { select: { text: true } },
      meeting: { select: { state: true } },
      electors: { where: voter, select: { seatId: true, personId: true, remote: true, voted: true } },
    },
  });
  if (!ballot) return null;
  const { electors, ...rest } = ballot;
  const elector = electors[0] ?? null;
  const attendance =
    elector &&
    (await reads().attendance.findUnique({
      where: { meetingId_seatId: { meetingId: ballot.meetingId, seatId: elector.seatId } },
      select: { mode: true, leftAt: true },
    }));
  const personId = elector?.personId ?? ('personId' in voter ? voter.personId : '');
  const bar = await reads().declaration.findFirst({
    where: { itemId: ballot.itemId, personId, state: 'ruled', effect: { in: [...BARRING_RULINGS] } },
    select: { id: true },
  });
  return { ballot: rest, elector, attendance, barred: bar !== null };
}

/** `decideVote` of what was read. */
export function decideReadVote(
  read: VoterRead,
  how: { readonly recorded: boolean },
): ReturnType<typeof decideVote> {
  const { ballot, elector, attendance, barred } = read;
  const here = attendance?.leftAt === null;
  const facts: VoteFacts = {
    state: ballot.state as BallotState,
    method: ballot.method as BallotMethod,
    wording: ballot.wording,
    motionText: ballot.motion.text,
    elector: elector && { seat: elector.seatId, ...elector },
    barred,
    present: here && (attendance.mode === 'in-room' || attendance.mode === 'on-line'),
    inRoom: here && attendance.mode === 'in-room',
    recorded: how.recorded,
  };
  return decideVote(facts);
}
