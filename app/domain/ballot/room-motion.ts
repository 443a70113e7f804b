import type { BallotMethod, DeclaredResult, MotionKind, MotionState } from './live-ballot';
import type { NamesRecorded } from './recorded-vote';

/** A motion of the item, with what this person may do with it now. */
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

/** A run of words, and whether it came or went. */
export type WordingPart = { readonly text: string; readonly change: 'added' | 'removed' | null };

/** What may be put, and who may be named as its mover and seconder. */
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
