import type { Profile } from '../body/profile';
import type { DayUnknown, WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { PaperState } from './classification';
import {
  decideKeyNotice,
  type KeyNotice,
  type KeyNoticeRefusal,
  type KeyNoticesGiven,
} from './decide-key-notice';
import { decidePrivacy, type Privacy, type PrivacyRefusal, type PrivateNoticesGiven } from './decide-privacy';
import { decideGrounds, type GroundRefusal, type PaperPart } from './exempt-ground';
import type { Gate, StageNeeds } from './stage';

export type TablingFacts = KeyNoticesGiven & {
  readonly state: PaperState;
  /** The station where the paper is now. */
  readonly station: {
    readonly gate: Gate;
    readonly bodyId: string;
    readonly bodyName: string;
    readonly profile: Profile;
    readonly needs: StageNeeds;
  } | null;
  readonly meetingBodyId: string;
  readonly meetsOn: CalendarDate;
  /** The text of the version tabled, and the appendices that it carries. */
  readonly parts: readonly PaperPart[];
  /** Notices of taking it in private; null where the item is not exempt or the body no executive. */
  readonly privately: PrivateNoticesGiven | null;
  readonly calendar: WorkingCalendar;
};

export type TablingRefusal =
  | { readonly code: 'paper-not-on-the-line' }
  | { readonly code: 'paper-elsewhere'; readonly holder: string }
  | { readonly code: 'gate-without-meeting'; readonly gate: Gate }
  | GroundRefusal
  | KeyNoticeRefusal
  | PrivacyRefusal
  | DayUnknown;

/** How a key decision, and an exempt item of an executive, may be taken at the meeting; null where neither is asked. */
export type Tabling = { readonly notice: KeyNotice | null; readonly privacy: Privacy | null };

/**
 * Whether a paper may be put on the agenda of a meeting: it is at that body, at a gate that a meeting passes, what of it is
 * exempt names its ground where the body is a council's (`decideGrounds`), a key decision has its notice or what the law has in its place (`decideKeyNotice`), and an exempt item of an executive has the
 * notices of a private meeting (`decidePrivacy`). Neither lifts the other. Source: governance.md §6.3,
 * §7, §9.
 */
export function decideTabling(facts: TablingFacts): Result<Tabling, TablingRefusal> {
  const { station, meetsOn, calendar } = facts;
  if (facts.state !== 'travelling' || !station) return refuse({ code: 'paper-not-on-the-line' });
  if (station.bodyId !== facts.meetingBodyId)
    return refuse({ code: 'paper-elsewhere', holder: station.bodyName });
  if (!meets(station.gate)) return refuse({ code: 'gate-without-meeting', gate: station.gate });
  const grounds = decideGrounds(station.profile, facts.parts);
  if (!grounds.ok) return grounds;
  const needs = station.needs.noticeDays;
  const notice = needs === undefined ? ok(null) : decideKeyNotice({ ...facts, needs });
  if (!notice.ok) return notice;
  const privacy = facts.privately ? decidePrivacy({ ...facts.privately, meetsOn, calendar }) : ok(null);
  return privacy.ok ? ok({ notice: notice.value, privacy: privacy.value }) : privacy;
}

/** Whether a body passes the gate at a meeting. */
export function meets(gate: Gate): boolean {
  switch (gate) {
    case 'recommend':
    case 'endorse':
    case 'decide':
    case 'member-consent':
    case 'key-decision':
    case 'concurrence':
      return true;
    case 'clearance':
    case 'call-in':
    case 'department-consent':
    case 'implementation':
      return false;
  }
}
