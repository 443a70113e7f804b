import type { AgendaNotice } from '../notice/agenda-notice';
import type { Instant } from '../shared/instant';
import type { AgendaChange } from './agenda-snapshot';

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
