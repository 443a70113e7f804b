import { isCouncilProfile, type Profile } from '../body/profile';
import type { DaySum } from '../notice/day-sum';
import { type NoticeGiven, noticeGiven } from '../notice/notice-given';
import type { WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { ItemState } from './agenda';

export type LateItemFacts = {
  readonly profile: Profile;
  /** The day on which it was put on the agenda; null where that is not recorded. */
  readonly addedOn: CalendarDate | null;
  /** The day on which the meeting was called: at short notice the agenda is open from then. */
  readonly convenedOn: CalendarDate;
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
};

const AGENDA_DAYS = 5;

/**
 * The sum of days of a council's item that was not open to inspection five clear working days before the meeting, nor since
 * it was called; null for one that was, for any body that is no council's, and where the days cannot be known. Source:
 * governance.md §6.2 (LGA 1972 s.100B(4); SI 2012/2089 regs 6, 7).
 */
export function lateness(facts: LateItemFacts): NoticeGiven | null {
  const { profile, addedOn, convenedOn, meetsOn, calendar } = facts;
  if (!isCouncilProfile(profile) || addedOn === null || addedOn <= convenedOn) return null;
  const sum = noticeGiven({ givenOn: addedOn, meetsOn, needs: AGENDA_DAYS, basis: 'working', calendar });
  return sum.ok && !sum.value.enough ? sum.value : null;
}

export type LateItemRefusal = DaySum & {
  readonly code: 'late-item';
  readonly needs: number;
  readonly addedOn: CalendarDate;
  readonly latest: CalendarDate;
};

/** Whether an item may be taken in hand: a late one only by the special circumstances that the chair stated. */
export function decideLateItem(
  facts: LateItemFacts & { readonly urgentReason: string },
): Result<true, LateItemRefusal> {
  const late = lateness(facts);
  if (!late || facts.addedOn === null || facts.urgentReason !== '') return ok(true);
  const { days, counted, skipped, latest } = late;
  const { addedOn } = facts;
  return refuse({ code: 'late-item', needs: AGENDA_DAYS, addedOn, latest, days, counted, skipped });
}

export type AdmitRefusal = { readonly code: 'item-not-late' | 'item-begun' };

/** Whether the chair's special circumstances may be stated for an item: it is late, and not begun. */
export function decideAdmission(
  facts: LateItemFacts & { readonly state: ItemState },
): Result<true, AdmitRefusal> {
  if (!lateness(facts)) return refuse({ code: 'item-not-late' });
  return facts.state === 'to-come' ? ok(true) : refuse({ code: 'item-begun' });
}
