import type { CalendarDate } from '../shared/calendar';
import { ok, type Result, refuse } from '../shared/result';
import type { InterestKind } from './declaration';

/** What a member registers: the pecuniary ones of SI 2012/1464, a loyalty to another body, and any other (governance.md §3.1). */
export const INTEREST_CATEGORIES = [
  'employment',
  'sponsorship',
  'contract',
  'land',
  'licence',
  'tenancy',
  'securities',
  'loyalty',
  'other',
] as const;
export type InterestCategory = (typeof INTEREST_CATEGORIES)[number];

/** The member's own, or of a spouse, civil partner or the person lived with as such (Localism Act 2011 s.30(3)). */
export const INTEREST_HOLDERS = ['own', 'partner'] as const;
export type InterestHolder = (typeof INTEREST_HOLDERS)[number];

/** A standing interest as stated last. Both ends are inclusive. */
export type RegisteredInterest = {
  readonly category: InterestCategory;
  readonly whose: InterestHolder;
  /** Whom or what it is with. */
  readonly party: string;
  readonly nature: string;
  readonly organisationId: string | null;
  readonly paperId: string | null;
  /** Its details are withheld from others (Localism Act 2011 s.32). */
  readonly sensitive: boolean;
  readonly sinceOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
};

export type RegisterRefusal =
  | { readonly code: 'interest-ends-before-it-begins' }
  | { readonly code: 'interest-changed-meanwhile'; readonly number: number };

type Statement = {
  readonly stated: RegisteredInterest;
  /** What it was said to be before; null for a new one. */
  readonly before: (RegisteredInterest & { readonly number: number }) | null;
  /** The statement that the change was made from. */
  readonly basedOn: number | null;
};

/**
 * The number that a statement of a standing interest gets in its history: null where nothing is different and nothing is
 * written. Earlier statements stay. Refuses an end before the beginning, and a change made from a statement that another
 * has followed. Source: Localism Act 2011 s.30; CA 2006 s.185; governance.md §3.
 */
export function decideStatement({
  stated,
  before,
  basedOn,
}: Statement): Result<number | null, RegisterRefusal> {
  if (stated.untilOn !== null && stated.untilOn < stated.sinceOn)
    return refuse({ code: 'interest-ends-before-it-begins' });
  if (before === null) return ok(1);
  if (isSame(stated, before)) return ok(null);
  if (basedOn !== before.number) return refuse({ code: 'interest-changed-meanwhile', number: before.number });
  return ok(before.number + 1);
}

export function isInForce(
  { sinceOn, untilOn }: Pick<RegisteredInterest, 'sinceOn' | 'untilOn'>,
  on: CalendarDate,
): boolean {
  return sinceOn <= on && (untilOn === null || untilOn >= on);
}

/** The kind under which it is declared at a meeting. */
export function declaredKind(category: InterestCategory): InterestKind {
  if (category === 'loyalty') return 'conflict-of-loyalty';
  return category === 'other' ? 'other' : 'pecuniary';
}

function isSame(a: RegisteredInterest, b: RegisteredInterest): boolean {
  return (
    a.category === b.category &&
    a.whose === b.whose &&
    a.party === b.party &&
    a.nature === b.nature &&
    a.organisationId === b.organisationId &&
    a.paperId === b.paperId &&
    a.sensitive === b.sensitive &&
    a.sinceOn === b.sinceOn &&
    a.untilOn === b.untilOn
  );
}
