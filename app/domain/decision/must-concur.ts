import type { Gate } from '../paper/stage';
import { type DecisionType, effectOnRoute } from './decision-type';
import { differsFrom } from './differs-from';

/** What a body approved or consented to on a paper's route, in the wording that it had then. */
export type Approval = {
  readonly bodyId: string;
  readonly body: string;
  readonly ref: string;
  readonly resolved: readonly string[];
};

type Adopted = {
  readonly gate: Gate | null;
  readonly bodyId: string;
  readonly type: DecisionType;
  readonly resolved: readonly string[];
  /** The latest of each body. */
  readonly approvals: readonly Approval[];
  /** Bodies that are still to decide or consent on the line. */
  readonly aheadBodyIds: readonly string[];
};

/** At these gates a body decides the matter; what a body before recommends or endorses is advice to it. */
const DECIDES: readonly (Gate | null)[] = ['decide', 'key-decision'];

/**
 * The approvals that a decision departs from by adopting other wording: each of these bodies concurs before the paper goes
 * on, unless its approval covers the difference expressly. Not the body itself, nor one that decides later on the line
 * anyway. Source: governance.md §9 (divergence), §15 example 33.
 */
export function mustConcur(adopted: Adopted): readonly Approval[] {
  const { gate, bodyId, type, resolved, approvals, aheadBodyIds } = adopted;
  if (!DECIDES.includes(gate) || effectOnRoute(type) !== 'on' || type === 'noted') return [];
  return approvals.filter(
    (one) =>
      one.bodyId !== bodyId && !aheadBodyIds.includes(one.bodyId) && differsFrom(one.resolved, resolved),
  );
}

/** How an officer answers for wording that departs from an earlier approval. */
export const DIVERGENCE_ANSWERS = ['return', 'covered'] as const;
export type Divergence = {
  readonly answer: (typeof DIVERGENCE_ANSWERS)[number];
  /** The words of the earlier approval that cover it; blank where it returns. */
  readonly coveredBy: string;
};
