import type { RoomBallot } from '../ballot/room-ballot';
import type { InterestPrompt } from '../interest/register-view';
import type { BroughtForward } from '../minutes/brought-forward';
import type { MinuteShown } from '../minutes/minute-shown';
import type { MinutesState } from '../minutes/minutes-state';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { AgendaLine } from './agenda-line';
import type { InterestShown } from './interests-shown';
import type { MeetingActs, MeetingHead } from './meeting-head';
import type { NoticeConsentsShown } from './notice-consents-shown';
import type { PublicationShown } from './publication-shown';
import type { RepliesShown } from './replies-view';
import type { ObserverShown, QuorumShown, SeatShown } from './seats-shown';

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
  /** Null while the meeting sits. */
  readonly publication: PublicationShown | null;
  /** Of an adjourned meeting: when it goes on. */
  readonly continuation: ContinuationShown | null;
  /** Of a company's meeting at short notice: who agreed to that or waived it. */
  readonly consents: NoticeConsentsShown | null;
};

export type ContinuationShown = {
  readonly adjournedOn: CalendarDate;
  /** The last day on which a general meeting goes on without notice; null of any other, which needs none. */
  readonly freeUntil: CalendarDate | null;
  /** The newest first. */
  readonly given: readonly { readonly startsAt: Instant; readonly givenAt: Instant }[];
};
