import type { MeetingState } from '~/domain/permission/meeting-table';
import type { BallotView, SetAsideBallot } from './ballot-view';
import type { RuleStep } from './explain-rule';
import type { BallotActs, MyPart } from './my-part';
import type { MotionOffers, RoomMotion } from './room-motion';
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
