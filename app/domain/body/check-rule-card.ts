import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import { compareFractions, isAtLeast, isHalf } from '~/domain/shared/fraction';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { isCouncilProfile, isFixedByStatute, isTrustProfile, type Profile } from './profile';
import type { BallotRule, MajorityRule, QuorumRule } from './rule-card';

export type RuleCardRefusal = {
  readonly code:
    | 'majority-fixed'
    | 'tie-fixed'
    | 'veto-unlawful'
    | 'remote-unlawful'
    | 'quorum-below-statute';
};

/**
 * Whether the card is lawful for a body of so many seats. Refuses with the first that applies:
 * `majority-fixed` (LGA 1972 Sch 12 para 39(1), Friends of Hethel [2010] EWCA Civ 894; s.249 is the named exception),
 * `tie-fixed` (para 39(2)), `veto-unlawful`, `remote-unlawful` (Hertfordshire [2021] EWHC 1093 (Admin)),
 * `quorum-below-statute` (para 6; model article 11). `custom` is refused nothing. Source: governance.md §0, §1, §5.
 */
export function checkRuleCard<Card extends BallotRule>(
  card: Card,
  seats: number,
): Result<Card, RuleCardRefusal> {
  const { profile, majority, quorum } = card;
  if (majority && !isMajorityLawful(profile, majority)) return refuse({ code: 'majority-fixed' });
  if (isFixedByStatute(profile) && card.tie === 'lost') return refuse({ code: 'tie-fixed' });
  if (isCouncilProfile(profile) && card.veto.length > 0) return refuse({ code: 'veto-unlawful' });
  if (isFixedByStatute(profile) && card.remote) return refuse({ code: 'remote-unlawful' });
  if (quorum && !isQuorumLawful(profile, quorum, seats)) return refuse({ code: 'quorum-below-statute' });
  return ok(card);
}

/** Whether a tie is possible at all: more than half is asked for. */
export function isSimpleMajority(majority: MajorityRule): boolean {
  return majority.test === 'more-than' && isHalf(majority.share);
}

function isMajorityLawful(profile: Profile, majority: MajorityRule): boolean {
  if (isCouncilProfile(profile)) {
    return (isSimpleMajority(majority) && majority.base === 'cast') || majority.statute === 'lga-1972-s249';
  }
  if (!isTrustProfile(profile)) return true;
  const againstHalf = compareFractions(majority.share, [1, 2]);
  return againstHalf > 0 || (againstHalf === 0 && majority.test === 'more-than');
}

function isQuorumLawful(profile: Profile, quorum: QuorumRule, seats: number): boolean {
  const needed = quorumNeeded(quorum, seats);
  if (profile === 'council') return isAtLeast(needed, [1, 4], seats);
  return profile !== 'trust-board' || needed >= 2;
}
