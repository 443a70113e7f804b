import type { Profile } from '../body/profile';
import { type CalendarDate, daysFrom } from '../shared/calendar';
import { compareInstants, type Instant } from '../shared/instant';
import { ok, type Result, refuse } from '../shared/result';
import type { ItemKind } from './agenda';

export type BusinessFacts = {
  readonly profile: Profile;
  readonly kind: ItemKind;
  /** When it was put on the agenda; null where that is not recorded. */
  readonly addedAt: Instant | null;
  /** When the meeting was first adjourned; null where it was not. */
  readonly adjournedAt: Instant | null;
  /** The day of the first edition of the notice that has it; null where none does. */
  readonly noticedOn: CalendarDate | null;
  readonly meetsOn: CalendarDate;
  /** Clear days of notice needed. */
  readonly needs: number;
  /** Enough members agreed to shorter notice. */
  readonly agreed: boolean;
};

export type AdditionRefusal = { readonly code: 'new-business-after-adjournment' };
export type BusinessRefusal =
  | AdditionRefusal
  | { readonly code: 'business-not-in-notice'; readonly needs: number; readonly days: number | null };

/** What decides nothing needs no notice of its own. */
const OF_ORDER: readonly ItemKind[] = ['welcome', 'declarations', 'minutes', 'matters-arising'];

/**
 * Whether business may be taken at a company's general meeting: what its notice has, for as long as the meeting's own or as
 * the members agreed, and at one that was adjourned nothing that came on its agenda since. Any other body has its own rules of
 * late business. Source: governance.md §4 (model article 27(6)), §6.5 (CA 2006 ss.307, 311(2)).
 */
export function decideBusiness(facts: BusinessFacts): Result<true, BusinessRefusal> {
  const { profile, kind, addedAt, adjournedAt, noticedOn, meetsOn, needs, agreed } = facts;
  if (profile !== 'trust-members' || addedAt === null) return ok(true);
  if (adjournedAt !== null && compareInstants(addedAt, adjournedAt) >= 0) {
    return refuse({ code: 'new-business-after-adjournment' });
  }
  if (OF_ORDER.includes(kind)) return ok(true);
  const days = noticedOn === null ? null : Math.max(0, daysFrom(noticedOn, meetsOn) - 1);
  if (days !== null && (days >= needs || agreed)) return ok(true);
  return refuse({ code: 'business-not-in-notice', needs, days });
}

/**
 * Whether business may still be put on an agenda: on that of a general meeting not once it was adjourned, since it could not
 * properly have been transacted before (model article 27(6)).
 */
export function decideAddition({
  profile,
  adjourned,
}: {
  readonly profile: Profile;
  readonly adjourned: boolean;
}): Result<true, AdditionRefusal> {
  return profile === 'trust-members' && adjourned
    ? refuse({ code: 'new-business-after-adjournment' })
    : ok(true);
}
