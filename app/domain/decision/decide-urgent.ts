import type { Profile } from '../body/profile';
import { hasUrgency, type UrgencyRule } from '../body/urgency-rule';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

export type UrgentFacts = {
  readonly profile: Profile;
  readonly rule: UrgencyRule;
  /** Who takes it: the role of the seat held, null for whoever holds none. */
  readonly taker: { readonly role: 'chair' | 'deputy' | 'member' | null; readonly barred: boolean };
  /** Other members who were consulted and whom no interest bars. */
  readonly consulted: number;
  /** The day by which it had to be decided. */
  readonly neededOn: CalendarDate;
  /** The day on which it was taken. */
  readonly takenOn: CalendarDate;
  /** The body's next meeting that is called; null where there is none. */
  readonly nextMeetingOn: CalendarDate | null;
  /** A meeting of the body is in session. */
  readonly inSession: boolean;
};

export type UrgentRefusal =
  | { readonly code: 'urgency-not-for-body'; readonly profile: Profile }
  | { readonly code: 'urgency-not-allowed' }
  | { readonly code: 'urgency-not-theirs'; readonly by: UrgencyRule['by'] }
  | { readonly code: 'urgent-taker-barred' }
  | { readonly code: 'consult-more'; readonly least: number; readonly consulted: number }
  | { readonly code: 'body-is-meeting' }
  | { readonly code: 'needed-before-taken' }
  | { readonly code: 'urgent-can-wait'; readonly meetsOn: CalendarDate };

/**
 * Whether a decision may be taken for a body between its meetings: by whom its card lets, whom no interest bars, after
 * consulting as many other members as it asks, and only of what cannot wait for the next meeting that is called. Source:
 * governance.md §9 (urgent decision, chair's action), §3.4.
 */
export function decideUrgent(facts: UrgentFacts): Result<true, UrgentRefusal> {
  const { profile, rule, taker, consulted, neededOn, takenOn, nextMeetingOn } = facts;
  if (!hasUrgency(profile)) return refuse({ code: 'urgency-not-for-body', profile });
  if (rule.by === 'nobody') return refuse({ code: 'urgency-not-allowed' });
  const takes = taker.role === 'chair' || (taker.role === 'deputy' && rule.by === 'chair-or-deputy');
  if (!takes) return refuse({ code: 'urgency-not-theirs', by: rule.by });
  if (taker.barred) return refuse({ code: 'urgent-taker-barred' });
  if (facts.inSession) return refuse({ code: 'body-is-meeting' });
  if (neededOn < takenOn) return refuse({ code: 'needed-before-taken' });
  if (nextMeetingOn !== null && nextMeetingOn <= neededOn) {
    return refuse({ code: 'urgent-can-wait', meetsOn: nextMeetingOn });
  }
  if (consulted < rule.consults) return refuse({ code: 'consult-more', least: rule.consults, consulted });
  return ok(true);
}
