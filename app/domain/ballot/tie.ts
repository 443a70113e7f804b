import { isSimpleMajority } from '~/domain/body/check-rule-card';
import type { MajorityRule, TieRule } from '~/domain/body/rule-card';
import type { Count } from './count-votes';
import { isCarriedBy } from './majority';
import type { CastingVoteState, Outcome } from './outcome-answer';
import type { CastingVoteAct, OutcomeInput } from './outcome-input';
import type { Roll } from './roll';
import type { Scene } from './scene';

export type TieFacts = {
  readonly input: Pick<OutcomeInput, 'castingVote'>;
  readonly roll: Roll;
  readonly count: Count;
  readonly majority: MajorityRule;
  readonly tie: TieRule;
  readonly scene: Scene;
  /** What the share is taken of, before a casting vote. */
  readonly base: number;
};

export type TieRuling = { readonly outcome: Outcome; readonly castingVote: CastingVoteState };

/** A tie is as many for as against, above none, where more than half was asked for. */
export function isTie(scene: Scene, majority: MajorityRule): boolean {
  return isSimpleMajority(majority) && scene.for > 0 && scene.for === scene.against;
}

/**
 * What becomes of a tie. A casting vote is added to its side, and to the base only where that is the votes cast, and
 * the majority is tested again. Source: governance.md §5 (LGA 1972 Sch 12 para 39(2); model article 13).
 */
export function decideTie(facts: TieFacts): TieRuling {
  const { majority, tie, scene, base } = facts;
  if (tie === 'lost') return { outcome: 'not-carried', castingVote: 'not-needed' };
  const act = facts.input.castingVote;
  if (!act) return { outcome: 'undecided', castingVote: 'awaited' };
  if (!mayGiveCastingVote(act, facts)) return { outcome: 'not-carried', castingVote: 'not-available' };
  if (act.choice === null) return { outcome: 'not-carried', castingVote: 'declined' };
  const votesFor = scene.for + (act.choice === 'for' ? 1 : 0);
  const carried = isCarriedBy(votesFor, majority, base + (majority.base === 'cast' ? 1 : 0));
  return { outcome: carried ? 'carried' : 'not-carried', castingVote: 'used' };
}

/** Not if conflicted, nor if a listed seat that is no elector (model article 13(2)). `chair` names no seat. */
function mayGiveCastingVote({ by, conflicted }: CastingVoteAct, { roll, count }: TieFacts): boolean {
  if (conflicted) return false;
  const standing = by === 'chair' ? undefined : roll.standings?.get(by);
  if (standing === 'left') return count.votes?.some((vote) => vote.seat === by) ?? false;
  return standing === undefined || standing === 'elector';
}
