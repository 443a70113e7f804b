import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import type { ClearanceMatter } from './missing-clearances';
import type { Gate } from './stage';

/** Somebody on whom a paper waits, and whether that is the reader. */
export type WaitedFor = { readonly name: string; readonly you: boolean };

/** Whom a paper waits on and for what, in facts; the words are content's. */
export type Waiting =
  | { readonly kind: 'revision'; readonly people: readonly WaitedFor[] }
  | {
      readonly kind: 'clearances';
      readonly people: readonly WaitedFor[];
      readonly matters: readonly ClearanceMatter[];
    }
  | {
      readonly kind: 'clearance-refused';
      readonly people: readonly WaitedFor[];
      readonly matters: readonly ClearanceMatter[];
    }
  | { readonly kind: 'votes'; readonly missing: number; readonly you: boolean }
  | { readonly kind: 'declaration'; readonly body: string }
  | { readonly kind: 'record'; readonly people: readonly WaitedFor[] }
  | { readonly kind: 'item-now'; readonly number: string }
  | { readonly kind: 'item-today'; readonly number: string; readonly at: Instant }
  | { readonly kind: 'meeting'; readonly body: string; readonly on: CalendarDate }
  | { readonly kind: 'notice'; readonly people: readonly WaitedFor[]; readonly days: number }
  | { readonly kind: 'advice'; readonly people: readonly WaitedFor[]; readonly dueOn: CalendarDate }
  | {
      readonly kind: 'tabling';
      readonly people: readonly WaitedFor[];
      readonly body: string;
      readonly deferred: boolean;
    }
  | {
      readonly kind: 'desk';
      readonly people: readonly WaitedFor[];
      readonly body: string;
      /** A person of the executive decides; elsewhere a consent is asked. */
      readonly decides: boolean;
    }
  | { readonly kind: 'publication'; readonly people: readonly WaitedFor[] }
  | { readonly kind: 'call-in'; readonly closesAt: Instant }
  | { readonly kind: 'called-in'; readonly by: 'scrutiny' | 'council' }
  | {
      readonly kind: 'implementation';
      readonly closed: number;
      readonly actions: number;
      readonly openConditions: number;
    };

/** All of which it depends what a paper waits for. */
export type WaitingFacts = {
  readonly gate: Gate;
  readonly body: string;
  readonly today: CalendarDate;
  readonly author: WaitedFor;
  readonly officers: readonly WaitedFor[];
  /** Who hold the seats of a body that decides at its desk. */
  readonly deskHolders: readonly WaitedFor[];
  /** The body before sent it back and no version has been issued since. */
  readonly sentBackUnrevised: boolean;
  /** Clearances still missing: with an answer that does not clear, or without one. */
  readonly clearances: readonly {
    readonly matter: ClearanceMatter;
    readonly asked: WaitedFor;
    readonly answered: boolean;
  }[];
  readonly ballot: {
    readonly state: 'open' | 'closed';
    readonly electors: number;
    readonly voted: number;
    readonly youMayVote: boolean;
  } | null;
  /** It was dealt with at a meeting and no decision on it is sealed. */
  readonly unrecorded: boolean;
  readonly tabled: {
    readonly number: string;
    readonly inSession: boolean;
    readonly current: boolean;
    readonly on: CalendarDate;
    readonly about: Instant;
  } | null;
  readonly deferred: boolean;
  /** Clear days of notice still to be given before it can be tabled; null when none is needed or it is given. */
  readonly noticeDays: number | null;
  readonly advice: { readonly people: readonly WaitedFor[]; readonly dueOn: CalendarDate } | null;
  readonly callInClosesAt: Instant | null;
  /** Who is to answer a call-in; null where it was not called in. */
  readonly calledIn: 'scrutiny' | 'council' | null;
  readonly closedActions: number;
  readonly actions: number;
  readonly openConditions: number;
};
