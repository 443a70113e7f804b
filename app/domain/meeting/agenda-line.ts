import type { NoticeRule } from '../body/notice-rule';
import type { DaySum } from '../notice/day-sum';
import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { ItemKind, ItemState } from './agenda';
import type { AgendaPart } from './agenda-part';
import type { ExclusionGround, ExclusionState } from './decide-exclusion';

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
  readonly paper: {
    readonly ref: string;
    readonly version: number | null;
    readonly newest: number;
    /** By its sponsor, since it was put on the agenda: nothing can be decided on it. */
    readonly withdrawn: boolean;
  } | null;
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
  /** The special resolution that the notice sets out; blank where it sets out none. */
  readonly special: string;
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
