import { type NoticeRule, noticeRule } from '../body/notice-rule';
import { isCouncilProfile, type Profile } from '../body/profile';
import type { DaySum } from '../notice/day-sum';
import { type NoticeGiven, noticeGiven } from '../notice/notice-given';
import type { WorkingCalendar } from '../notice/working-calendar';
import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { ItemState } from './agenda';

export type LateItemFacts = {
  readonly profile: Profile;
  /** The card's own days of notice, of a body that no statute gives any. */
  readonly noticeDays?: number | undefined;
  /** The day on which it was put on the agenda; null where that is not recorded. */
  readonly addedOn: CalendarDate | null;
  /** The day on which the meeting was called: at short notice the agenda is open from then. */
  readonly convenedOn: CalendarDate;
  /** The day on which its agenda was first published for that day; null where it was not. */
  readonly publishedOn: CalendarDate | null;
  readonly meetsOn: CalendarDate;
  readonly calendar: WorkingCalendar;
};

export type Lateness = NoticeGiven & { readonly rule: NoticeRule };

/**
 * The sum of days of an item that came too late; null for one in time, and where the days cannot be known. A council's has
 * to be open to inspection five clear working days before the meeting, or since it was called; another body's, once its
 * agenda is published, for the days of its card. A company's general meeting admits none: its business is that of its
 * notice. Source: governance.md §6.2 (LGA 1972 s.100B(4); SI 2012/2089 regs 6, 7), §6.5 (CA 2006 s.311).
 */
export function lateness(facts: LateItemFacts): Lateness | null {
  const { profile, addedOn, meetsOn, calendar } = facts;
  const openSince = isCouncilProfile(profile) ? facts.convenedOn : facts.publishedOn;
  if (profile === 'trust-members' || addedOn === null || openSince === null || addedOn <= openSince)
    return null;
  const rule = noticeRule(facts);
  const sum = noticeGiven({ givenOn: addedOn, meetsOn, needs: rule.days, basis: rule.basis, calendar });
  return sum.ok && !sum.value.enough ? { ...sum.value, rule } : null;
}

export type LateItemRefusal = DaySum & {
  readonly code: 'late-item';
  readonly needs: number;
  readonly basis: NoticeRule['basis'];
  readonly statute: boolean;
  readonly addedOn: CalendarDate;
  readonly latest: CalendarDate;
};

/** Whether an item may be taken in hand: a late one only by the special circumstances that the chair stated. */
export function decideLateItem(
  facts: LateItemFacts & { readonly urgentReason: string },
): Result<true, LateItemRefusal> {
  const late = lateness(facts);
  if (!late || facts.addedOn === null || facts.urgentReason !== '') return ok(true);
  const { days, counted, skipped, latest, rule } = late;
  const { addedOn } = facts;
  const { days: needs, basis, from } = rule;
  const statute = from === 'statute';
  return refuse({ code: 'late-item', needs, basis, statute, addedOn, latest, days, counted, skipped });
}

export type AdmitRefusal = { readonly code: 'item-not-late' | 'item-begun' };

/** Whether the chair's special circumstances may be stated for an item: it is late, and not begun. */
export function decideAdmission(
  facts: LateItemFacts & { readonly state: ItemState },
): Result<true, AdmitRefusal> {
  if (!lateness(facts)) return refuse({ code: 'item-not-late' });
  return facts.state === 'to-come' ? ok(true) : refuse({ code: 'item-begun' });
}
