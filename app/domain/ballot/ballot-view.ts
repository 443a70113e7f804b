import type { Instant } from '~/domain/shared/instant';
import type { CastingChoice } from './decide-casting-vote';
import type { BallotMethod, BallotState, DeclaredResult, LiveOutcome } from './live-ballot';
import type { CastingVoteState, OutcomeStep, Tally } from './outcome-answer';
import type { Choice } from './outcome-input';
import type { WordingPart } from './room-motion';

/** Who did an act: in person, or recording whose instruction. */
export type ActBy = { readonly by: string; readonly forName: string | null; readonly at: Instant };

/** The ballot as its page shows it: who opened and closed it, who voted, and what came of it. */
export type BallotView = {
  readonly id: string;
  readonly motionId: string;
  readonly method: BallotMethod;
  readonly state: BallotState;
  readonly wording: string;
  readonly candidate: string;
  readonly versionNumber: number | null;
  readonly opened: ActBy;
  readonly lastCallAt: Instant | null;
  readonly closed: ActBy | null;
  readonly setAside: (ActBy & { readonly reason: string }) | null;
  readonly turnout: number;
  readonly electors: number;
  /** The electorate in seating order; choices of a named ballot only, and only once it is closed. */
  readonly seats: readonly BallotSeat[];
  readonly tally: Tally | null;
  readonly outcome: {
    readonly result: LiveOutcome;
    readonly castingVote: CastingVoteState;
    readonly steps: readonly OutcomeStep[];
  } | null;
  readonly casting: {
    readonly choice: CastingChoice;
    readonly reason: string;
    readonly by: string;
    readonly recordedBy: string | null;
  } | null;
  readonly declared: (ActBy & { readonly result: DeclaredResult; readonly reason: string }) | null;
  readonly objectors: readonly string[];
  readonly contested: { readonly at: Instant; readonly text: string } | null;
  /** The ballot that was set aside for it, if one was, and what changed in its wording. */
  readonly replaces: {
    readonly ballotId: string | null;
    readonly reason: string;
    readonly change: readonly WordingPart[];
  } | null;
  /** Of one that was set aside: the ballot that followed it. */
  readonly followedById: string | null;
};

/** One of the electorate: whether in the room, whether voted, and how where that is open to be seen. */
export type BallotSeat = {
  readonly seatId: string;
  readonly personId: string;
  readonly name: string;
  readonly inRoom: boolean;
  readonly voted: boolean;
  readonly choice: Choice | null;
  /** The officer recorded it for the member; while the ballot is open, for the officer to see. */
  readonly recorded: boolean;
  /** The member required that it enter the record. */
  readonly onRequest: boolean;
};

/** A ballot of the item that was set aside, and why. */
export type SetAsideBallot = {
  readonly ballotId: string;
  readonly motionId: string;
  readonly at: Instant;
  readonly reason: string;
};
