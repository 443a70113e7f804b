import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { AgendaLine } from './agenda-line';
import type { MeetingActs, MeetingHead } from './meeting-head';
import type { PublicationShown } from './publication-shown';
import type { ObserverShown } from './seats-shown';

export type AgendaPage = {
  readonly head: MeetingHead;
  readonly agenda: readonly AgendaLine[];
  readonly observers: readonly ObserverShown[];
  /** Whose invitation the reader may end. */
  readonly guests: readonly { readonly personId: string; readonly name: string; readonly role: string }[];
  readonly acts: MeetingActs;
  /** A company's general meeting, whose notice sets out special resolutions. */
  readonly general: boolean;
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
