import type { Profile } from '../body/profile';
import { continuationNeeds } from '../notice/adjournment';
import { addDays, type CalendarDate, daysFrom } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';

/** A notice of the day on which an adjourned meeting goes on. */
export type ContinuationNotice = { readonly givenOn: CalendarDate; readonly meetsOn: CalendarDate };

export type ContinuationFacts = {
  readonly profile: Profile;
  /** When it was adjourned last; null where it was not. */
  readonly adjournedOn: CalendarDate | null;
  /** The day on which it is to go on. */
  readonly meetsOn: CalendarDate;
  readonly notices: readonly ContinuationNotice[];
};

export type ContinuationRefusal =
  | {
      readonly code: 'continuation-notice-missing';
      readonly needs: number;
      readonly adjournedOn: CalendarDate;
      readonly meetsOn: CalendarDate;
    }
  | {
      readonly code: 'continuation-notice-short';
      readonly needs: number;
      /** Clear calendar days between the notice and the day. */
      readonly days: number;
      readonly givenOn: CalendarDate;
      readonly meetsOn: CalendarDate;
      /** The last day on which notice would have been enough for it. */
      readonly latest: CalendarDate;
    };

/** Whether the continuation of an adjourned meeting may need notice: only a company's general meeting does. */
export function asksContinuationNotice(profile: Profile): boolean {
  return profile === 'trust-members';
}

/**
 * Whether an adjourned meeting may go on on a day. A general meeting that continues more than 14 days after it was adjourned
 * needs seven clear days' notice of that day; counted are calendar days, both ends left out. No other meeting needs any.
 * Source: governance.md §4 (model articles 24 and 27), §6.1.
 */
export function decideContinuation(facts: ContinuationFacts): Result<true, ContinuationRefusal> {
  const { profile, adjournedOn, meetsOn, notices } = facts;
  if (!asksContinuationNotice(profile) || adjournedOn === null) return ok(true);
  const needs = continuationNeeds(adjournedOn, meetsOn);
  if (needs === 0) return ok(true);
  // The clock starts with the first notice of this very day, given since the adjournment.
  const [first] = notices
    .filter((notice) => notice.meetsOn === meetsOn && notice.givenOn >= adjournedOn)
    .toSorted((one, other) => daysFrom(other.givenOn, one.givenOn));
  if (!first) return refuse({ code: 'continuation-notice-missing', needs, adjournedOn, meetsOn });
  const { givenOn } = first;
  const days = Math.max(0, daysFrom(givenOn, meetsOn) - 1);
  if (days >= needs) return ok(true);
  return refuse({
    ...{ code: 'continuation-notice-short', needs, days, givenOn, meetsOn },
    latest: addDays(meetsOn, -needs - 1),
  });
}
