import type { RoomBallot } from '../ballot/room-ballot';
import type { InterestKind } from '../interest/declaration';
import type { ReliefKind } from '../interest/dispensation';
import type { Ruling } from '../interest/effect';
import type { InterestPrompt } from '../interest/register-view';
import type { DaySum } from '../notice/day-sum';
import type { MeetingState } from '../permission/meeting-table';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { ItemKind, ItemState } from './agenda';
import type { AttendanceMode } from './attendance';
import type { StillPossible } from './below-quorum';
import type { QuorumOfItem } from './quorum-of-item';
import type { RepliesShown } from './replies-view';

/** What the pages of a meeting show to one person: shared by the queries, the components and their tests. */

/** What stands at the head of every page of a meeting. */
export type MeetingHead = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly body: string;
  readonly state: MeetingState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** Who presides, or will. */
  readonly presiding: {
    readonly seatId: string;
    readonly personId: string;
    readonly name: string;
    readonly role: 'chair' | 'deputy' | 'member';
    readonly you: boolean;
  } | null;
};

/** What the person may do at this meeting now; the service of each act decides again. */
export type MeetingActs = {
  readonly arrange: boolean;
  readonly run: boolean;
  readonly recordAttendance: boolean;
  readonly attend: boolean;
  readonly declare: boolean;
  readonly rule: boolean;
  readonly preside: boolean;
  readonly admitLateItem: boolean;
};

export type AgendaLine = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
  readonly result: string;
  /** Planned. */
  readonly minutes: number;
  /** Null where there is none, or it is not this person's to read. */
  readonly paper: { readonly ref: string; readonly version: number | null; readonly newest: number } | null;
  readonly ballots: readonly { readonly id: string; readonly result: string }[];
  /** Its record, where there is one to be known of. */
  readonly decision: { readonly id: string; readonly ref: string; readonly sealed: boolean } | null;
  /** A council's item that was not open to inspection in time; null for any other. */
  readonly late: LateShown | null;
};

export type LateShown = {
  readonly addedOn: CalendarDate;
  readonly sum: DaySum;
  /** The chair's special circumstances; blank while none are stated. */
  readonly reason: string;
};

export type SeatStanding =
  | 'vacant'
  | 'recused'
  | 'left'
  | 'apologies'
  | 'absent'
  | 'expected'
  | 'in-room'
  | 'on-line'
  /** On line where that does not count. */
  | 'not-counted';

export type SeatShown = {
  readonly id: string;
  readonly name: string;
  readonly presides: boolean;
  readonly you: boolean;
  readonly standing: SeatStanding;
  /** When its holder left. */
  readonly since: Instant | null;
};

export type QuorumShown = QuorumOfItem & {
  readonly seats: number;
  /** What may still be done where it is not met. */
  readonly still: readonly StillPossible[];
};

/** Somebody let in to follow the meeting, with the capacity. */
export type ObserverShown = { readonly name: string; readonly role: string };

export type InterestShown = {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly you: boolean;
  readonly kind: InterestKind;
  readonly interest: string;
  readonly declaredAt: Instant;
  readonly ruling: Ruling | null;
  readonly bars: boolean;
  readonly reason: string;
  /** Whose ruling it is: a name, or `byMembers` where they decided about whoever presided. Neither where the law takes a
   * ruling's ground away, and before a ruling. */
  readonly by: string | null;
  readonly byMembers: boolean;
  /** The officer who recorded it. */
  readonly recordedBy: string | null;
  readonly leftAt: Instant | null;
  readonly returnedAt: Instant | null;
  /** Of whoever presides now, so the others decide. */
  readonly ofPresiding: boolean;
};

/** One thing that happened. Of a vote only that it was cast, never which way. */
export type Activity = {
  readonly key: string;
  readonly at: Instant;
  readonly kind: string;
  /** The member whom it is about, or who acted. Null where that stays secret. */
  readonly who: string | null;
  /** Attendance: how. A vote: `on-line`. A declaration: the result. */
  readonly how: string | null;
  readonly item: { readonly number: number; readonly title: string } | null;
};

/** The meeting's own page: before it, the room, and after. */
export type MeetingRoom = {
  readonly head: MeetingHead;
  readonly agenda: readonly AgendaLine[];
  readonly seats: readonly SeatShown[];
  readonly observers: readonly ObserverShown[];
  readonly quorum: QuorumShown | null;
  readonly acts: MeetingActs;
  /** Serves the body: the strip of controls is drawn for such a person alone. */
  readonly officer: boolean;
  /** Business time at which it was read. */
  readonly now: Instant;
  /** Minutes behind the agenda; ahead of it if negative. */
  readonly behind: number | null;
  /** Motions and ballot of the item in hand. */
  readonly ballot: RoomBallot | null;
  /** Declared in the item in hand; before and after the meeting, in all of it. */
  readonly interests: readonly InterestShown[];
  /** Registered interests that touch the item in hand, or any before the meeting, and are not declared. */
  readonly prompts: readonly InterestPrompt[];
  readonly activity: readonly Activity[];
  /** Who said what about coming; null once the meeting has started. */
  readonly replies: RepliesShown | null;
};

export type AttendancePage = {
  readonly head: MeetingHead;
  readonly seats: readonly (SeatShown & {
    readonly arrivedAt: Instant | null;
    /** Null for a vacant seat. */
    readonly mode: AttendanceMode | null;
  })[];
  readonly observers: readonly ObserverShown[];
  readonly quorum: QuorumShown | null;
  readonly remoteCounts: boolean;
  readonly replies: RepliesShown | null;
  readonly acts: MeetingActs;
};

export type InterestsPage = {
  readonly head: MeetingHead;
  readonly interests: readonly (InterestShown & {
    readonly item: { readonly number: number; readonly title: string };
    readonly mayRule: boolean;
    /** The rulings open to who rules on it, mildest first. */
    readonly rulings: readonly Ruling[];
    /** A dispensation or an authorisation in force that covers the item: what it allows, and its last day. */
    readonly relief: { readonly ruling: Ruling; readonly kind: ReliefKind; readonly untilOn: string } | null;
  })[];
  /** Registered interests that touch an item and are not declared in it. */
  readonly prompts: readonly InterestPrompt[];
  /** Items in which this person may still declare one. */
  readonly items: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: string;
    readonly current: boolean;
  }[];
  /** Members for whom the officer may record one; empty for anybody else. */
  readonly members: readonly { readonly seatId: string; readonly name: string }[];
  readonly declaresOwn: boolean;
  /** In whose name the officer records a ruling. */
  readonly rulesFor: string | null;
};

export type AgendaPage = {
  readonly head: MeetingHead;
  readonly agenda: readonly AgendaLine[];
  readonly observers: readonly ObserverShown[];
  readonly acts: MeetingActs;
  /** Papers that are at this body and on no agenda; for who arranges. */
  readonly papers: readonly { readonly ref: string; readonly title: string; readonly version: number }[];
  /** People who could be let in to follow the meeting; for who arranges. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly organisation: string }[];
};

export type MeetingLine = {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly onlineAllowed: boolean;
  readonly state: MeetingState;
  readonly items: number;
  readonly itemNow: { readonly number: number; readonly title: string } | null;
  readonly you: 'member' | 'officer' | 'observer';
  /** How this person attends, where he or she has a seat. */
  readonly attends: AttendanceMode | null;
};

export type MeetingsPage = {
  readonly inSession: readonly MeetingLine[];
  readonly coming: readonly MeetingLine[];
  readonly past: readonly MeetingLine[];
  /** There are more past meetings than are shown. */
  readonly morePast: boolean;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly mayCreate: boolean;
};
