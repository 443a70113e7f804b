import type { Instant } from '../shared/instant';
import { type ClearanceGiven, type ClearanceMatter, missingClearances } from './missing-clearances';
import type { Gate, StageNeeds } from './stage';

/** Why a station does not let its paper through yet. */
export type GateBlock =
  | { readonly code: 'clearances-missing'; readonly matters: readonly ClearanceMatter[] }
  | { readonly code: 'decision-not-taken'; readonly gate: Gate }
  | { readonly code: 'decision-not-published' }
  | { readonly code: 'call-in-open'; readonly closesAt: Instant }
  | { readonly code: 'called-in' }
  | { readonly code: 'conditions-not-met'; readonly count: number }
  | { readonly code: 'actions-not-closed'; readonly count: number };

export type GateFacts = {
  readonly gate: Gate;
  readonly needs: StageNeeds;
  /** In the order in which they were asked. */
  readonly clearances: readonly ClearanceGiven[];
  /** Of the decision whose call-in this is; null before it is published, or where it has no window. */
  readonly callInClosesAt: Instant | null;
  /** It was called in and not answered yet: held however long that takes. */
  readonly calledIn: boolean;
  /** Conditions precedent of the paper's decisions that are not met. */
  readonly openConditions: number;
  /** Actions of the paper's decisions that are neither closed nor superseded. */
  readonly openActions: number;
};

/**
 * What a paper still lacks at its gate; null when nothing: then an officer may move it on. Only clearance and
 * implementation are let through without a decision. Time never lets anything through (product.md, Always).
 */
export function gateBlock(facts: GateFacts): GateBlock | null {
  switch (facts.gate) {
    case 'clearance': {
      const matters = missingClearances(facts.needs, facts.clearances);
      return matters.length > 0 ? { code: 'clearances-missing', matters } : null;
    }
    case 'call-in':
      if (facts.calledIn) return { code: 'called-in' };
      return facts.callInClosesAt === null
        ? { code: 'decision-not-published' }
        : { code: 'call-in-open', closesAt: facts.callInClosesAt };
    case 'implementation':
      if (facts.openConditions > 0) return { code: 'conditions-not-met', count: facts.openConditions };
      return facts.openActions > 0 ? { code: 'actions-not-closed', count: facts.openActions } : null;
    case 'recommend':
    case 'endorse':
    case 'decide':
    case 'member-consent':
    case 'key-decision':
    case 'concurrence':
    case 'department-consent':
      return { code: 'decision-not-taken', gate: facts.gate };
  }
}
