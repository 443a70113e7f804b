import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { ActionAct } from './acts';

export const ACTION_STATES = ['open', 'completed', 'closed', 'superseded'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

/** `follower` may read the decision that it came from. */
export const ACTION_RELATIONS = ['lead', 'helper', 'officer', 'member', 'follower'] as const;
export type ActionRelation = (typeof ACTION_RELATIONS)[number];

type Row = { readonly [R in ActionRelation]?: readonly ActionState[] };
const EVERY: readonly ActionState[] = ACTION_STATES;

/** Acts × relation × state for an action (governance.md §11). The lead never closes: see `decideClosure`. */
export const ACTION_TABLE: { readonly [A in ActionAct]: Row } = {
  'action:read': { lead: EVERY, helper: EVERY, officer: EVERY, member: EVERY, follower: EVERY },
  'action:create': { officer: ['open'] },
  'action:update': { lead: ['open'], helper: ['open'], officer: ['open'] },
  'action:revise-due': { officer: ['open'] },
  'action:reassign': { officer: ['open'] },
  'action:ask-closure': { lead: ['open'] },
  'action:decide-closure': { officer: ['completed'] },
};

export type ActionThing = {
  readonly bodyId: string;
  readonly state: ActionState;
  readonly leadId: string;
  readonly helperIds: readonly string[];
  readonly readsDecision: boolean;
};

export function actionRelations(actor: Actor, action: ActionThing): readonly ActionRelation[] {
  const relations: ActionRelation[] = [];
  if (actor.personId === action.leadId) relations.push('lead');
  if (action.helperIds.includes(actor.personId)) relations.push('helper');
  if (isOfficerOf(actor, action.bodyId)) relations.push('officer');
  if (sitsOn(actor, action.bodyId)) relations.push('member');
  if (action.readsDecision) relations.push('follower');
  return relations;
}
