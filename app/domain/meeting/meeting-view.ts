import type { RoomBallot } from '../ballot/room-ballot';
import type { NoticeRule } from '../body/notice-rule';
import type { InterestKind } from '../interest/declaration';
import type { ReliefKind } from '../interest/dispensation';
import type { Ruling } from '../interest/effect';
import type { InterestPrompt } from '../interest/register-view';
import type { BroughtForward } from '../minutes/brought-forward';
import type { MinuteShown } from '../minutes/minute-shown';
import type { MinutesState } from '../minutes/minutes-state';
import type { AgendaNotice } from '../notice/agenda-notice';
import type { DaySum } from '../notice/day-sum';
import type { ExemptGround } from '../paper/exempt-ground';
import type { MeetingState } from '../permission/meeting-table';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { ItemKind, ItemState } from './agenda';
import type { AgendaPart } from './agenda-part';
import type { AgendaChange } from './agenda-snapshot';
import type { AttendanceMode } from './attendance';
import type { StillPossible } from './below-quorum';
import type { ExclusionGround, ExclusionState } from './decide-exclusion';
import type { MeetingKind } from './meeting-kind';
import type { QuorumOfItem } from './quorum-of-item';
import type { RepliesShown } from './replies-view';

/** What the pages of a meeting show to one person: shared by the queries, the components and their tests. */

/** What stands at the head of every page of a meeting. */
export type MeetingHead = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly body: string;
  readonly state: MeetingState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** Of the agenda: a change is refused that was made from another. */
  readonly agendaVersion: number;
  /** The newest edition of the agenda that was published; 0 before the first. */
  readonly edition: number;
  /** Why it was called off; blank otherwise. */
  readonly cancelReason: string;
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
  readonly conduct: boolean;
  readonly callSpeaker: boolean;
  readonly excludePublic: boolean;
  readonly signOffAgenda: boolean;
  readonly publishAgenda: boolean;
};

export type AgendaLine = {
  readonly id: string;
  readonly number: number;
  /** A, B …: of an item put in after the numbers were fixed. */
  readonly suffix: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly presenter: string;
  /** When it is planned to begin. */
  readonly begins: Instant;
  /** Whether a published agenda has it. */
  readonly published: boolean;
  readonly state: ItemState;
  readonly result: string;
  /** Planned. */
  readonly minutes: number;
  /** Null where there is none, or it is not this person's to read. */
  readonly paper: { readonly ref: string; readonly version: number | null; readonly newest: number } | null;
  readonly ballots: readonly { readonly id: string; readonly result: string }[];
  /** Its record, where there is one to be known of. */
  readonly decision: { readonly id: string; readonly ref: string; readonly sealed: boolean } | null;
  /** An item that was not on the agenda in time; null for any other. */
  readonly late: LateShown | null;
  /** Part B is likely to be taken without the public. */
  readonly part: AgendaPart;
  /** Letters of the exempt appendices of an open paper, which alone stand in Part B. */
  readonly exemptAppendices: readonly string[];
  /** When it was stated that they are not discussed. */
  readonly appendicesKept: Instant | null;
  /** How the public was or is to be kept out of it; null where it never was. */
  readonly exclusion: ExclusionShown | null;
};

/** The public kept out of an item, as anybody at the meeting may know it: on what ground, when, and who stays. */
export type ExclusionShown = {
  readonly state: ExclusionState;
  readonly ground: ExclusionGround;
  /** Of Schedule 12A, with ground exempt. */
  readonly paragraphs: readonly number[];
  readonly reason: string;
  readonly excludedAt: Instant | null;
  readonly returnedAt: Instant | null;
  readonly stays: readonly { readonly name: string; readonly reason: string }[];
};

export type LateShown = {
  readonly addedOn: CalendarDate;
  readonly sum: DaySum;
  readonly rule: NoticeRule;
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
  readonly item: { readonly number: string; readonly title: string } | null;
};

/** Who asks to speak, in the order of asking; whoever is called stands first. */
export type SpeakersShown = {
  readonly hands: readonly {
    readonly id: string;
    readonly name: string;
    readonly called: boolean;
    readonly you: boolean;
  }[];
  /** Those who follow the meeting may ask. */
  readonly observersMayAsk: boolean;
  /** This person may ask now. */
  readonly mayAsk: boolean;
};

/** Who drives the meeting for everybody; null while nobody in particular does. */
export type ConductShown = { readonly personId: string; readonly name: string; readonly you: boolean };

/** The meeting's own page: before it, the room, and after. */
export type MeetingRoom = {
  readonly head: MeetingHead;
  /** This person is out with the public: nothing of the room is here but its agenda. */
  readonly outside: boolean;
  readonly agenda: readonly AgendaLine[];
  readonly seats: readonly SeatShown[];
  readonly observers: readonly ObserverShown[];
  readonly quorum: QuorumShown | null;
  readonly acts: MeetingActs;
  /** Serves the body: the strip of controls is drawn for such a person alone. */
  readonly officer: boolean;
  /** Business time at which it was read. */
  readonly now: Instant;
  readonly speakers: SpeakersShown;
  readonly conduct: ConductShown | null;
  /** When the item in hand was first opened. */
  readonly itemSince: Instant | null;
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
  /** Of the item in hand, for the officer who writes it. */
  readonly minute: MinuteShown | null;
  /** What earlier meetings left to this one; nothing once it is over. */
  readonly brought: BroughtForward;
  /** The minutes of the meeting, where the actor may read them. */
  readonly minutes: { readonly id: string; readonly state: MinutesState } | null;
  readonly publication: PublicationShown;
  /** Of an adjourned general meeting: when it may go on. */
  readonly continuation: ContinuationShown | null;
};

export type ContinuationShown = {
  readonly adjournedOn: CalendarDate;
  /** The last day on which it goes on without notice. */
  readonly freeUntil: CalendarDate;
  /** The newest first. */
  readonly given: readonly { readonly startsAt: Instant; readonly givenAt: Instant }[];
};

/** How the agenda's publication stands, for who reads and who publishes it. */
export type PublicationShown = {
  /** The clock: of the day it was published, or of today. Null where the days cannot be known. */
  readonly notice: AgendaNotice | null;
  /** Of the newest edition for the day on which the meeting is held. */
  readonly publishedAt: Instant | null;
  readonly signedOff: {
    readonly at: Instant;
    readonly by: string;
    /** The chair in whose name an officer recorded it. */
    readonly forName: string | null;
    /** Whether the agenda still is as it was signed off. */
    readonly stands: boolean;
  } | null;
  /** What was changed since the newest edition and is not published. */
  readonly unpublished: readonly AgendaChange[];
  /** The edition that this person marked as read; 0 for none. */
  readonly readEdition: number;
  /** What the newest edition has otherwise than the one this person read. */
  readonly sinceRead: readonly AgendaChange[];
  readonly postponed: readonly { readonly from: Instant; readonly to: Instant; readonly reason: string }[];
  /** The summons of a council's meeting, in its words; null for any other body. */
  readonly summons: { readonly signedBy: string; readonly members: readonly string[] } | null;
};

export type AttendancePage = {
  readonly head: MeetingHead;
  readonly seats: readonly (SeatShown & {
    readonly arrivedAt: Instant | null;
    /** Null for a vacant seat. */
    readonly mode: AttendanceMode | null;
    /** Why apologies were sent, for the chair and the officer; blank for others. */
    readonly reason: string;
  })[];
  readonly observers: readonly ObserverShown[];
  readonly quorum: QuorumShown | null;
  readonly remoteCounts: boolean;
  /** Where who acts for a member of a company is kept; null in another body, and for who has no business there. */
  readonly proxiesAt: string | null;
  readonly replies: RepliesShown | null;
  readonly acts: MeetingActs;
};

export type InterestsPage = {
  readonly head: MeetingHead;
  readonly interests: readonly (InterestShown & {
    readonly item: { readonly number: string; readonly title: string };
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
    readonly number: string;
    readonly title: string;
    readonly current: boolean;
  }[];
  /** Members for whom the officer may record one; empty for anybody else. */
  readonly members: readonly { readonly seatId: string; readonly name: string }[];
  readonly declaresOwn: boolean;
  /** In whose name the officer records a ruling. */
  readonly rulesFor: string | null;
};

/** The form by which the public is kept out of an item. */
export type ExclusionPage = {
  readonly head: MeetingHead;
  readonly item: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly current: boolean;
  };
  readonly grounds: readonly ExclusionGround[];
  readonly exclusion: ExclusionShown | null;
  /** Letters of the exempt appendices that its paper carries. */
  readonly exemptAppendices: readonly string[];
  /** What its paper and they name, for the resolution to take over. */
  readonly ground: ExemptGround;
  /** Whether it may be stated instead that they are not discussed. */
  readonly mayKeep: boolean;
  /** When that was stated. */
  readonly kept: Instant | null;
  readonly observers: readonly (ObserverShown & { readonly personId: string })[];
  readonly mayExclude: boolean;
};

export type AgendaPage = {
  readonly head: MeetingHead;
  readonly agenda: readonly AgendaLine[];
  readonly observers: readonly ObserverShown[];
  readonly acts: MeetingActs;
  /** Papers that are at this body and on no agenda; for who arranges. */
  readonly papers: readonly {
    readonly ref: string;
    readonly title: string;
    readonly version: number;
    /** The station of its route at which it waits here, and by when. */
    readonly stage: string;
    readonly targetOn: CalendarDate | null;
  }[];
  readonly templates: readonly {
    readonly key: string;
    readonly name: string;
    /** Items of it that the agenda does not have. */
    readonly missing: number;
  }[];
  readonly plan: { readonly minutes: number; readonly ends: Instant; readonly over: number };
  readonly publication: PublicationShown;
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
  readonly itemNow: { readonly number: string; readonly title: string } | null;
  readonly you: 'member' | 'officer' | 'observer';
  /** How this person attends, where he or she has a seat. */
  readonly attends: AttendanceMode | null;
  /** Of a meeting that has ended, where the actor may read them. */
  readonly minutes: MinutesState | null;
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
