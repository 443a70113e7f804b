import type { MeetingState } from '~/domain/permission/meeting-table';
import type { Instant } from '~/domain/shared/instant';
import type { CastingChoice } from './decide-casting-vote';
import type { RuleStep } from './explain-rule';
import type {
  BallotMethod,
  BallotState,
  DeclaredResult,
  LiveOutcome,
  MotionKind,
  MotionState,
} from './live-ballot';
import type { CastingVoteState, OutcomeStep, Tally } from './outcome-answer';
import type { Choice } from './outcome-input';
import type { NamesRecorded } from './recorded-vote';
import type { NextStep } from './what-happens-next';

/** One item's motions and its ballot as one person may see them: what the room, the ballot's page and its tests share. */
export type RoomBallot = {
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly current: boolean;
  };
  readonly meeting: {
    readonly id: string;
    readonly version: number;
    readonly state: MeetingState;
    readonly body: string;
    /** Who presides; null when nobody does. */
    readonly presiding: { readonly personId: string; readonly name: string } | null;
  };
  readonly paper: { readonly ref: string; readonly title: string; readonly version: number | null } | null;
  /** The body takes no votes: it advises, and an objection returns the paper. */
  readonly advisory: boolean;
  /** The paper is not this person's to read, so no wording is shown. */
  readonly wordingHidden: boolean;
  readonly motions: readonly RoomMotion[];
  /** The one that matters now: open, else closed and not declared, else declared last. */
  readonly ballot: BallotView | null;
  readonly setAside: readonly SetAsideBallot[];
  /** How this is decided: by the card frozen in the ballot, else by the one in force. */
  readonly rule: readonly RuleStep[];
  /** What follows a tie that waits for its casting vote. */
  readonly next: readonly NextStep[];
  readonly me: MyPart;
  readonly acts: BallotActs;
  /** What may be put, and by whom; empty for those who may not put motions. */
  readonly offers: MotionOffers;
};

export type RoomMotion = {
  readonly id: string;
  readonly kind: MotionKind;
  readonly state: MotionState;
  /** Empty where the wording is hidden. */
  readonly text: string;
  readonly candidate: string;
  readonly mover: string | null;
  readonly seconder: string | null;
  /** The words that it amends. */
  readonly amends: readonly WordingPart[];
  readonly ballotId: string | null;
  readonly result: DeclaredResult | null;
  /** An amendment: the motion that would read so. */
  readonly amendmentOf: string | null;
  /** Its names enter the record, and why; how many called for that, of how many needed, and whether this person did. */
  readonly names: {
    readonly recorded: NamesRecorded | null;
    readonly calls: number;
    readonly needed: number;
    readonly called: boolean;
  };
  readonly mine: MotionActs;
  /** How it may be put now. */
  readonly methods: readonly BallotMethod[];
};

/** What this person may do with the motion now; the service of each act decides again. */
export type MotionActs = {
  readonly second: boolean;
  readonly withdraw: boolean;
  readonly callForNames: boolean;
  readonly markBudget: boolean;
};

export type WordingPart = { readonly text: string; readonly change: 'added' | 'removed' | null };

/** Who did an act: in person, or recording whose instruction. */
export type ActBy = { readonly by: string; readonly forName: string | null; readonly at: Instant };

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

export type SetAsideBallot = {
  readonly ballotId: string;
  readonly motionId: string;
  readonly at: Instant;
  readonly reason: string;
};

/** What this person is to the ballot: may vote, or why not. */
export type MyPart = {
  readonly seatId: string | null;
  readonly standing: 'elector' | 'recused' | 'restricted' | 'away' | 'arrived-late' | 'no-seat';
  /** The text of the standing order that restricts, if one does. */
  readonly restrictedBy: string | null;
  readonly voted: boolean;
  /** Of a named ballot: this person's own vote, and nobody else's. */
  readonly choice: Choice | null;
  readonly castAt: Instant | null;
  readonly recordedBy: string | null;
  readonly objected: boolean;
};

export type BallotActs = {
  readonly prepare: boolean;
  readonly open: boolean;
  readonly cast: boolean;
  readonly object: boolean;
  readonly recordForMember: boolean;
  readonly callLastVotes: boolean;
  readonly close: boolean;
  readonly setAside: boolean;
  readonly castingVote: boolean;
  readonly declare: boolean;
  readonly contest: boolean;
  /** Have how one voted recorded (SI 1993/202). */
  readonly recordOwnVote: boolean;
  /** Acts of the chair are recorded by this person on instruction: for whom. Null where the chair acts in person. */
  readonly instructedBy: { readonly personId: string; readonly name: string } | null;
  /** The card asks a casting vote to say why. */
  readonly castingReasonAsked: boolean;
};

export type MotionOffers = {
  /** That a meeting be called, which a company's directors may vote on without a quorum. */
  readonly callMeeting: boolean;
  /** What an Act has a majority for, where the body may be put it at this meeting. */
  readonly byAct: readonly ('special' | 'honour')[];
  /** The special resolution that the notice set out for the item; blank where none. */
  readonly special: string;
  readonly recommendations: readonly { readonly key: string; readonly text: string }[];
  readonly members: readonly { readonly personId: string; readonly name: string }[];
};
