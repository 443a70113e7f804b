import type { KeyDecisionNotice } from '../notice/key-decision';
import { keyDecision } from '../notice/key-decision';
import type { DayUnknown, WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { PaperState } from './classification';
import type { Gate, StageNeeds } from './stage';

export type TablingFacts = {
  readonly state: PaperState;
  /** The station where the paper is now. */
  readonly station: {
    readonly gate: Gate;
    readonly bodyId: string;
    readonly bodyName: string;
    readonly needs: StageNeeds;
  } | null;
  readonly meetingBodyId: string;
  readonly meetsOn: CalendarDate;
  /** Key-decision notices given since the earlier body decided, by date. */
  readonly noticesOn: readonly CalendarDate[];
  readonly calendar: WorkingCalendar;
};

export type TablingRefusal =
  | { readonly code: 'paper-not-on-the-line' }
  | { readonly code: 'paper-elsewhere'; readonly holder: string }
  | { readonly code: 'gate-without-meeting'; readonly gate: Gate }
  | { readonly code: 'key-notice-missing'; readonly needs: number }
  | {
      readonly code: 'key-notice-short';
      readonly needs: number;
      readonly days: number;
      readonly givenOn: CalendarDate;
      readonly meetsOn: CalendarDate;
      readonly latest: CalendarDate;
    }
  | DayUnknown;

/** The sum of the notice, where one is needed. */
export type Tabling = { readonly notice: (KeyDecisionNotice & { readonly givenOn: CalendarDate }) | null };

/**
 * Whether a paper may be put on the agenda of a meeting: it is at that body, at a gate that a meeting passes, and,
 * for a key decision, 28 clear days' notice were given after the earlier body decided (SI 2012/2089 reg 9;
 * governance.md §6.3). The earliest notice counts.
 */
export function decideTabling(facts: TablingFacts): Result<Tabling, TablingRefusal> {
  const { station } = facts;
  if (facts.state !== 'travelling' || !station) return refuse({ code: 'paper-not-on-the-line' });
  if (station.bodyId !== facts.meetingBodyId)
    return refuse({ code: 'paper-elsewhere', holder: station.bodyName });
  if (!meets(station.gate)) return refuse({ code: 'gate-without-meeting', gate: station.gate });
  const needs = station.needs.noticeDays;
  if (needs === undefined) return ok({ notice: null });
  const [givenOn] = facts.noticesOn.toSorted();
  if (givenOn === undefined) return refuse({ code: 'key-notice-missing', needs });
  const sum = keyDecision({ noticeOn: givenOn, meetsOn: facts.meetsOn, needs, calendar: facts.calendar });
  if (!sum.ok) return sum;
  const { days, latest, enough } = sum.value;
  if (!enough)
    return refuse({ code: 'key-notice-short', needs, days, givenOn, meetsOn: facts.meetsOn, latest });
  return ok({ notice: { ...sum.value, givenOn } });
}

/** Whether a body passes the gate at a meeting. */
export function meets(gate: Gate): boolean {
  switch (gate) {
    case 'recommend':
    case 'endorse':
    case 'decide':
    case 'member-consent':
    case 'key-decision':
      return true;
    case 'clearance':
    case 'call-in':
    case 'department-consent':
    case 'implementation':
      return false;
  }
}
