import type { DecisionType } from '../decision/decision-type';
import type { MeetingState } from '../permission/meeting-table';
import type { Instant } from '../shared/instant';
import type { ItemKind } from './agenda';

/** What anybody may read, signed in to nothing: only what was published, and of it only what is open. */

export type PublicMeetingLine = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly place: string;
  readonly state: MeetingState;
};

/** A meeting in a list: its agenda is out, or minutes of it are, or both. */
export type PublicMeetingShown = PublicMeetingLine & {
  readonly agenda: boolean;
  readonly minutes: readonly PublicMinutes[];
};
/** Minutes whose open part is published: the minutes (0), or a correction of them. */
export type PublicMinutes = { readonly id: string; readonly number: number };

export type PublicBody = {
  readonly code: string;
  readonly name: string;
  readonly organisation: string;
  readonly coming: readonly PublicMeetingShown[];
  readonly past: readonly PublicMeetingShown[];
  readonly decisions: readonly PublicDecision[];
};

/** A published decision on an open paper: what was resolved. */
export type PublicDecision = {
  readonly ref: string;
  readonly title: string;
  readonly type: DecisionType;
  readonly resolved: readonly string[];
  readonly decidedAt: Instant;
  readonly publishedAt: Instant;
};

/** What a body put out at a moment. */
export type PublicNews =
  | {
      readonly kind: 'agenda';
      readonly at: Instant;
      readonly meetingId: string;
      readonly title: string;
      readonly meetsAt: Instant;
      readonly edition: number;
      /** How many. */
      readonly items: number;
    }
  | {
      readonly kind: 'minutes';
      readonly at: Instant;
      readonly minutesId: string;
      /** 0 for the minutes, then corrections of them. */
      readonly number: number;
      readonly title: string;
      readonly meetsAt: Instant;
    }
  | { readonly kind: 'decision'; readonly at: Instant; readonly decision: PublicDecision };

export type PublicItem = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly presenter: string;
  readonly begins: Instant;
  /** An open paper. */
  readonly paper: { readonly ref: string; readonly version: number } | null;
  /** Why its paper is not published; null where it has none or it is open. */
  readonly withheld: string | null;
  /** By what special circumstances a late item is taken. */
  readonly urgent: string;
};

export type PublicPack = {
  readonly id: string;
  readonly edition: number;
  /** Bytes. */
  readonly size: number;
  /** Numbers of the items of which something is withheld since; none: it may be read. */
  readonly withheld: readonly string[];
};

/** A pack that was published and could not be made: why, as a code of what makes it. */
export type PublicPackFailed = { readonly edition: number; readonly code: string };

export type PublicMeeting = PublicMeetingLine & {
  readonly body: { readonly code: string; readonly name: string };
  readonly endsAt: Instant;
  readonly cancelReason: string;
  /** Of an adjourned one, where it was said: when it goes on. */
  readonly continuesAt: Instant | null;
  readonly publishedAt: Instant;
  readonly edition: number;
  readonly items: readonly PublicItem[];
  readonly packs: readonly PublicPack[];
  readonly failed: readonly PublicPackFailed[];
  /** Whether a pack is being made that will be among them. */
  readonly making: boolean;
  readonly minutes: readonly PublicMinutes[];
  readonly postponed: readonly { readonly from: Instant; readonly to: Instant; readonly reason: string }[];
};
