import type { Profile } from '../body/profile';
import type { MajorityRule, RuleCard } from '../body/rule-card';
import type { MeetingKind } from '../meeting/meeting-kind';
import { ok, type Result, refuse } from '../shared/result';
import type { MotionKind } from './live-ballot';

/**
 * The majority that an Act sets for a motion of the kind, whatever else the body decides by; null where it sets none. Three
 * quarters of the votes cast carry a special resolution, which may pass only as one (CA 2006 s.283); two thirds of the
 * members voting confer the title of honorary alderman or freeman (LGA 1972 s.249(1), (8)). Source: governance.md §0.4, §5.
 */
export function majorityByAct(kind: MotionKind): MajorityRule | null {
  switch (kind) {
    case 'special':
      return { share: [3, 4], test: 'at-least', base: 'cast' };
    case 'honour':
      return { share: [2, 3], test: 'at-least', base: 'cast', statute: 'lga-1972-s249' };
    default:
      return null;
  }
}

/** The card as a ballot on such a motion uses and keeps it. */
export function cardFor<Card extends RuleCard>(kind: MotionKind, card: Card): Card {
  const majority = majorityByAct(kind);
  return majority ? { ...card, majority } : card;
}

export type MotionKindRefusal = {
  readonly code: 'special-not-here' | 'honour-not-here' | 'honour-needs-own-meeting';
};

/**
 * Whether a body may be put a motion of the kind at the meeting: a special resolution is of a company's members, a title is
 * conferred by the council itself at a meeting specially convened for it. Source: governance.md §0.4, §5.
 */
export function checkMotionKind(
  kind: MotionKind,
  { profile, meeting }: { readonly profile: Profile; readonly meeting: MeetingKind },
): Result<true, MotionKindRefusal> {
  if (kind === 'special' && profile !== 'trust-members') return refuse({ code: 'special-not-here' });
  if (kind !== 'honour') return ok(true);
  if (profile !== 'council') return refuse({ code: 'honour-not-here' });
  return meeting === 'extraordinary' ? ok(true) : refuse({ code: 'honour-needs-own-meeting' });
}
