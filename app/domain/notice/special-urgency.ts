/** A chair as far as agreement to urgency goes. */
export type ChairState = 'able' | 'unable' | 'none';
export const URGENCY_AGREERS = ['scrutiny-chair', 'council-chair', 'council-vice-chair'] as const;
export type UrgencyAgreer = (typeof URGENCY_AGREERS)[number];

type UrgencyFacts = {
  readonly scrutinyChair: ChairState;
  readonly councilChair: ChairState;
  /** Who agreed that the decision is urgent and cannot reasonably be deferred, as recorded. */
  readonly agreedBy: UrgencyAgreer | null;
};

/**
 * Whether a key decision may be made with special urgency, and whose agreement it takes: the scrutiny chair's; the
 * council chair's if there is none or it cannot act; the vice-chair's only if there is neither. Without that agreement
 * on record it is blocked, as it is where the council chair, whose turn it is, cannot act either. Source: governance.md
 * §6.3 (SI 2012/2089 reg 11), §15 example 25.
 */
export function specialUrgency({ scrutinyChair, councilChair, agreedBy }: UrgencyFacts): {
  readonly allowed: boolean;
  readonly mayAgree: UrgencyAgreer;
} {
  const mayAgree = whoMayAgree(scrutinyChair, councilChair);
  const canAgree = mayAgree !== 'council-chair' || councilChair === 'able';
  return { allowed: canAgree && agreedBy === mayAgree, mayAgree };
}

function whoMayAgree(scrutinyChair: ChairState, councilChair: ChairState): UrgencyAgreer {
  if (scrutinyChair === 'able') return 'scrutiny-chair';
  return scrutinyChair === 'none' && councilChair === 'none' ? 'council-vice-chair' : 'council-chair';
}
