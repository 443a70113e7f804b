import type { DeclaredInterest } from '../decision/interest-line';
import type { ItemKind } from '../meeting/agenda';
import type { CalendarDate } from '../shared/calendar';
import type { Movement } from './movements';
import type { MinutedBallot } from './resolution-line';

/** What the record says of an agenda item; people by name, times in London, `11:03`. */
export type ItemFacts = {
  readonly kind: ItemKind;
  readonly reached: boolean;
  /** What the agenda says that it came to. */
  readonly result: string;
  /** Of a late item: since when it was on the agenda, and the special circumstances. */
  readonly late: { readonly addedOn: CalendarDate; readonly reason: string } | null;
  /** When it was stated that its exempt appendices are not discussed, and their letters; null where it was not. */
  readonly kept: { readonly at: string; readonly letters: readonly string[] } | null;
  readonly interests: readonly (DeclaredInterest & { readonly returnedAt: string | null })[];
  readonly happened: readonly Happened[];
  /** That the public was out of it, each time in a line (`exclusionLine`). */
  readonly exclusions: readonly string[];
  readonly ballots: readonly MinutedBallot[];
  readonly decision: {
    readonly ref: string;
    readonly type: string;
    readonly sealed: boolean;
    readonly resolved: readonly string[];
    readonly conditions: readonly string[];
    readonly dissents: readonly { readonly name: string; readonly text: string }[];
  } | null;
  readonly actions: readonly MinutedAction[];
};

/** An action that the item came to. */
export type MinutedAction = {
  /** Blank until the decision is sealed. */
  readonly ref: string;
  readonly title: string;
  readonly lead: string;
  readonly dueOn: CalendarDate;
};

/** Who came, went or took the chair, or that the meeting paused, while the item was in hand or after it. */
export type Happened = {
  readonly at: string;
  readonly who: string;
  readonly did: Movement['did'] | 'presided' | 'adjourned' | 'resumed';
  /** After the item was closed, and before the next was opened. */
  readonly after: boolean;
};

/** What the meeting as a whole lends to its usual items. */
export type MeetingFacts = {
  readonly apologies: readonly string[];
  readonly declared: readonly { readonly name: string; readonly number: string }[];
};
