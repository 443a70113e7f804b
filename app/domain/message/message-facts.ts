import type { ItemKind } from '../meeting/agenda';
import type { Instant } from '../shared/instant';

/** A meeting as it was when a message about it was queued. */
export type CalledMeeting = {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly onlineAllowed: boolean;
  /** Its version: raised with each change, so that a calendar knows the newer one (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** Its going on, on another day, after it was adjourned: an entry of its own in a calendar. */
  readonly continues?: true;
};

/** What carries the meeting to a calendar. */
export type CallKind = 'invitation' | 'change' | 'cancellation' | 'invitation-ended';

/** What a notification is about. */
export type NewsPlace = 'paper' | 'meeting' | 'decision' | 'action' | 'resolution' | 'other';

/** An item as a message may name it: by its public paper, or by its kind alone. */
export type BusinessLine = {
  readonly number: string;
  readonly kind: ItemKind;
  /** Whether it has a paper. */
  readonly paper: boolean;
  /** Of its paper, where that is open to all. */
  readonly title: string | null;
};

/** What a message says, frozen when it was queued. Nothing exempt, and never a choice in a ballot. */
export type MessageFacts =
  | { readonly kind: CallKind | 'reminder'; readonly meeting: CalledMeeting }
  /** Several meetings of one body, called at once or known to somebody at once, in order. */
  | { readonly kind: 'series'; readonly meetings: readonly CalledMeeting[] }
  | {
      readonly kind: 'agenda';
      readonly meeting: CalledMeeting;
      /** In order. */
      readonly business: readonly BusinessLine[];
    }
  | {
      readonly kind: 'news';
      readonly count: number;
      /** Of the newest. */
      readonly place: NewsPlace;
      /** The title of the paper it is about, where that is open to all. */
      readonly title: string | null;
    };

export type MessageState = 'queued' | 'sent' | 'given-up' | 'too-late';
