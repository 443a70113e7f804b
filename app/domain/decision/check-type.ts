import type { DeclaredResult, MotionKind } from '../ballot/live-ballot';
import type { Profile } from '../body/profile';
import type { UrgencyRule } from '../body/urgency-rule';
import type { Gate } from '../paper/stage';
import { ok, type Result, refuse } from '../shared/result';
import { type DecisionType, effectOnRoute } from './decision-type';
import { decisionTypesAt } from './decision-types-at';

/** A declared ballot of the item, as far as the kind of decision must agree with it. */
export type DeclaredBallot = {
  readonly result: DeclaredResult;
  /** `other` is a motion about the business: to defer, to refer back, to move on. */
  readonly puts: Exclude<MotionKind, 'call-meeting' | 'exclusion' | 'amendment'>;
};

export type TypeRefusal =
  | { readonly code: 'type-not-here'; readonly allowed: readonly DecisionType[] }
  | { readonly code: 'inquorate-so-deferred' }
  | { readonly code: 'objected-so-returned' }
  | { readonly code: 'nothing-was-carried' }
  | { readonly code: 'it-was-carried' };

type Facts = {
  readonly gate: Gate | null;
  readonly profile: Profile;
  readonly ballots: readonly DeclaredBallot[];
  /** At an item that reports an urgent decision: what the card has the body do with it. */
  readonly reports?: UrgencyRule['answer'] | null | undefined;
};

/**
 * Whether the kind of decision agrees with the gate and with what was declared. Refuses a kind that the gate
 * does not have; anything but deferral where every ballot was inquorate; anything but a return to the author where an
 * advisory body met an objection; a decision that takes the paper on
 * where nothing was carried, and one that does not where it was. What is on no route may be noted without a
 * ballot, and any item may be deferred or referred back without one. Source: governance.md §4, §8, §9.
 */
export function checkType(
  type: DecisionType,
  { gate, profile, ballots, reports }: Facts,
): Result<DecisionType, TypeRefusal> {
  const allowed = decisionTypesAt(gate, profile, reports);
  if (!allowed.includes(type)) return refuse({ code: 'type-not-here', allowed });
  if (ballots.length > 0 && ballots.every(({ result }) => result === 'inquorate')) {
    return type === 'deferred' ? ok(type) : refuse({ code: 'inquorate-so-deferred' });
  }
  if (ballots.some(({ result }) => result === 'objected')) {
    return type === 'referred-back' ? ok(type) : refuse({ code: 'objected-so-returned' });
  }
  const effect = effectOnRoute(type);
  const carried = ballots.filter(({ result }) => result === 'carried');
  const matter = carried.filter(({ puts }) => puts !== 'other');
  if (effect === 'on') {
    const byOther = (gate === null && type !== 'ratified') || type === 'noted';
    const freely = gate === null && type === 'noted';
    if (matter.length > 0 || (carried.length > 0 && byOther) || freely) return ok(type);
    return refuse({ code: 'nothing-was-carried' });
  }
  if (matter.length > 0 && matter.length === carried.length) return refuse({ code: 'it-was-carried' });
  if (effect === 'stops' && ballots.length === 0) return refuse({ code: 'nothing-was-carried' });
  return ok(type);
}

/** The kind of decision that the declared ballots suggest; the officer may choose another that agrees with them. */
export function suggestedType(facts: Facts): DecisionType {
  const { gate, profile, ballots, reports } = facts;
  const agreeing = decisionTypesAt(gate, profile, reports).filter((type) => checkType(type, facts).ok);
  const lost = ballots.some(({ result }) => result === 'not-carried');
  const stopping = agreeing.find((type) => effectOnRoute(type) === 'stops');
  return (lost ? stopping : undefined) ?? agreeing[0] ?? 'deferred';
}
