import type { Classification } from '../paper/classification';
import type { CalendarDate } from '../shared/calendar';

/** Minutes as they are frozen. Times are London's, `11:03`. The lines of an item come from the record; only `text` is typed. */
export type MinutesContent = {
  readonly organisation: string;
  readonly body: string;
  readonly title: string;
  readonly on: CalendarDate;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly presided: string;
  readonly present: readonly string[];
  readonly apologies: readonly string[];
  readonly absent: readonly string[];
  readonly inAttendance: readonly string[];
  readonly quorum: string;
  /** Who agreed to short notice of it, or waived it (domain/minutes/notice-line); absent where nobody did. */
  readonly notice?: string | undefined;
  readonly items: readonly MinutedItem[];
  /** Of a correction: what it says of the signed minutes that it corrects; null for the minutes themselves. */
  readonly correction: string | null;
};

export type MinutedItem = {
  readonly itemId: string;
  /** `6`, `6A`. */
  readonly number: string;
  readonly title: string;
  readonly paper: string | null;
  /** Whom its minute may reach: as its paper's, or exempt where the officer keeps it out of the open part. */
  readonly classification: Classification;
  /** Why it is withheld; blank where it is open. */
  readonly reason: string;
  /** Members whom an interest bars from exempt text. */
  readonly barredIds: readonly string[];
  readonly lines: readonly MinuteLine[];
  /** The officer's own words. */
  readonly text: string;
};

/** A line of the structured head, in words; `clauses` follow it, each a line of its own. */
export type MinuteLine = {
  readonly kind: MinuteLineKind;
  readonly text: string;
  readonly clauses: readonly string[];
};
export type MinuteLineKind =
  | 'late'
  | 'presiding'
  | 'interest'
  | 'restriction'
  | 'movement'
  | 'exclusion'
  | 'motion'
  | 'resolved'
  | 'votes'
  | 'result'
  | 'dissent'
  | 'decision'
  | 'action';
