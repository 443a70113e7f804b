import type { CalendarDate } from '../shared/calendar';
import type { Instant } from '../shared/instant';
import { meets } from './decide-tabling';
import type { ClearanceMatter } from './missing-clearances';
import type { Gate } from './stage';

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

/** The one thing that a paper waits for where it is now: the nearest act that somebody must do. */
export function waitingFor(facts: WaitingFacts): Waiting {
  if (facts.sentBackUnrevised) return { kind: 'revision', people: [facts.author] };
  switch (facts.gate) {
    case 'clearance':
      return clearing(facts);
    case 'call-in':
      if (facts.calledIn) return { kind: 'called-in', by: facts.calledIn };
      return facts.callInClosesAt === null
        ? { kind: 'publication', people: facts.officers }
        : { kind: 'call-in', closesAt: facts.callInClosesAt };
    case 'implementation':
      return {
        kind: 'implementation',
        closed: facts.closedActions,
        actions: facts.actions,
        openConditions: facts.openConditions,
      };
    default:
      return atBody(facts);
  }
}

function clearing({ clearances, author }: WaitingFacts): Waiting {
  const silent = clearances.filter(({ answered }) => !answered);
  if (silent.length === 0) {
    return { kind: 'clearance-refused', people: [author], matters: clearances.map(({ matter }) => matter) };
  }
  const people = [...new Map(silent.map(({ asked }) => [asked.name, asked])).values()];
  return { kind: 'clearances', people, matters: silent.map(({ matter }) => matter) };
}

function atBody(facts: WaitingFacts): Waiting {
  const { ballot, tabled, officers, body } = facts;
  if (ballot?.state === 'open')
    return { kind: 'votes', missing: ballot.electors - ballot.voted, you: ballot.youMayVote };
  if (ballot?.state === 'closed') return { kind: 'declaration', body };
  if (facts.unrecorded) return { kind: 'record', people: officers };
  if (tabled?.current && tabled.inSession) return { kind: 'item-now', number: tabled.number };
  if (tabled && (tabled.inSession || tabled.on === facts.today)) {
    return { kind: 'item-today', number: tabled.number, at: tabled.about };
  }
  if (tabled) return { kind: 'meeting', body, on: tabled.on };
  if (facts.noticeDays !== null) return { kind: 'notice', people: officers, days: facts.noticeDays };
  if (facts.advice) return { kind: 'advice', ...facts.advice };
  const atDesk = facts.gate === 'department-consent' || facts.deskHolders.length > 0;
  if (atDesk || !meets(facts.gate)) {
    return {
      kind: 'desk',
      people: facts.deskHolders,
      body,
      decides: facts.gate === 'decide' || facts.gate === 'key-decision',
    };
  }
  return { kind: 'tabling', people: officers, body, deferred: facts.deferred };
}

/** Whether the reader is among those whom it waits on. */
export function waitsOnYou(waiting: Waiting): boolean {
  switch (waiting.kind) {
    case 'votes':
      return waiting.you;
    case 'revision':
    case 'clearances':
    case 'clearance-refused':
    case 'record':
    case 'notice':
    case 'advice':
    case 'tabling':
    case 'desk':
    case 'publication':
      return waiting.people.some(({ you }) => you);
    case 'declaration':
    case 'item-now':
    case 'item-today':
    case 'meeting':
    case 'call-in':
    case 'called-in':
    case 'implementation':
      return false;
  }
}
