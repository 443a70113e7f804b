import type { RuleCard } from '~/domain/body/rule-card';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import { attendingOf, type ElectorSeat, listedSeats, type SeatInRoom } from './electorate';
import type { MotionKind } from './live-ballot';
import type { CastingVoteAct, ListedVote, OutcomeInput, VoteCounts } from './outcome-input';
import { quorumWaived } from './quorum-waived';

export type BallotInputFacts = {
  /** What is put: some of it needs no quorum. */
  readonly kind: MotionKind;
  readonly card: RuleCard;
  readonly seats: readonly SeatInRoom[];
  readonly electors: readonly ElectorSeat[];
  /** The latest vote of each seat, without its moment: what is stored came in time. A secret ballot has only counts. */
  readonly votes: VoteCounts | readonly ListedVote[];
  readonly castingVote?: CastingVoteAct | undefined;
};

/** What the outcome of a ballot at a meeting is computed from (contract outcome). */
export function ballotInput({
  kind,
  card,
  seats,
  electors,
  votes,
  castingVote,
}: BallotInputFacts): OutcomeInput {
  const { profile, quorum, majority, tie, veto, remote } = card;
  const listed = listedSeats(seats);
  const inOffice = seats.filter(({ personId }) => personId !== null).length;
  const waived = quorumWaived({ profile, kind, inOffice, needed: quorumNeeded(quorum, seats.length) });
  const known = new Set(listed.map(({ seat }) => seat));
  const restricted = seats.flatMap((one) =>
    one.restricted && one.personId !== null && !one.barred ? [{ seat: one.seat, ...one.restricted }] : [],
  );
  return {
    rule: { profile, quorum, majority, tie, veto: veto.filter((seat) => known.has(seat)), remote },
    seats: listed,
    present: attendingOf(seats, { electors, card }),
    recused: seats.filter(({ barred, personId }) => barred && personId !== null).map(({ seat }) => seat),
    votes,
    ...(castingVote ? { castingVote } : {}),
    ...(waived ? { quorumWaived: waived } : {}),
    ...(restricted.length > 0 ? { restricted } : {}),
    method: 'meeting',
  };
}
