import type { Classification } from '../paper/classification';
import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { DecisionAct } from './acts';

export const DECISION_STATES = ['draft', 'sealed', 'published'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/**
 * `follower` may read the paper that was decided (its author, a body that sent it on, a sharee): a body
 * sees the fate of its paper downstream. `desk` holds the one seat of a body that decides alone, `chair` the chair's or the deputy's. `scrutineer` sits on the
 * committee that scrutinises the body, `scrutiny-officer` serves it.
 */
export const DECISION_RELATIONS = [
  'officer',
  'member',
  'barred',
  'desk',
  'chair',
  'scrutineer',
  'scrutiny-officer',
  'follower',
  'anyone',
] as const;
export type DecisionRelation = (typeof DECISION_RELATIONS)[number];

type Cell = { readonly states: readonly DecisionState[]; readonly classes: readonly Classification[] };
type Row = { readonly [R in DecisionRelation]?: Cell };

const EVERY_CLASS: readonly Classification[] = ['public', 'partner', 'board-confidential', 'exempt'];
const NOT_EXEMPT: readonly Classification[] = ['public', 'partner', 'board-confidential'];
const SEALED: readonly DecisionState[] = ['sealed', 'published'];
const EVERY: readonly DecisionState[] = DECISION_STATES;

/** Acts × relation × state × classification of the version decided, for a decision (governance.md §8). */
export const DECISION_TABLE: { readonly [A in DecisionAct]: Row } = {
  'decision:read': {
    officer: { states: EVERY, classes: EVERY_CLASS },
    member: { states: EVERY, classes: EVERY_CLASS },
    barred: { states: EVERY, classes: NOT_EXEMPT },
    desk: { states: EVERY, classes: EVERY_CLASS },
    // What is to be scrutinised is open to who scrutinises it (SI 2012/2089 reg 17).
    scrutineer: { states: ['published'], classes: EVERY_CLASS },
    'scrutiny-officer': { states: ['published'], classes: EVERY_CLASS },
    follower: { states: SEALED, classes: NOT_EXEMPT },
    anyone: { states: ['published'], classes: ['public'] },
  },
  'decision:record': { officer: { states: ['draft'], classes: EVERY_CLASS } },
  'decision:publish': { officer: { states: ['sealed'], classes: EVERY_CLASS } },
  'decision:correct': {
    officer: { states: SEALED, classes: EVERY_CLASS },
    desk: { states: SEALED, classes: EVERY_CLASS },
  },
  'decision:dissent': {
    member: { states: ['draft'], classes: EVERY_CLASS },
    officer: { states: ['draft'], classes: EVERY_CLASS },
  },
  // A desk need not have an officer: who decided for it says whether its condition is met.
  'decision:change-condition': {
    officer: { states: SEALED, classes: EVERY_CLASS },
    desk: { states: SEALED, classes: EVERY_CLASS },
  },
  'decision:at-desk': { desk: { states: ['draft'], classes: EVERY_CLASS } },
  // By whom the card lets, which the rule asks; the officer records it in that name.
  'decision:take-urgent': {
    chair: { states: ['draft'], classes: EVERY_CLASS },
    officer: { states: ['draft'], classes: EVERY_CLASS },
  },
  'decision:call-in': { scrutineer: { states: ['published'], classes: EVERY_CLASS } },
  'decision:answer-call-in': { 'scrutiny-officer': { states: ['published'], classes: EVERY_CLASS } },
};

export type DecisionThing = {
  readonly bodyId: string;
  readonly state: DecisionState;
  /** Of the version decided, whatever its paper becomes. */
  readonly classification: Classification;
  /** Whether `paper:read` would be allowed to the actor for the paper in that class. */
  readonly readsPaper: boolean;
  readonly barredPersonIds: readonly string[];
  /** The body decides by one person (its member's representative, a department's desk). */
  readonly decidesAlone: boolean;
  /** The committee that scrutinises the body; null where none is named. */
  readonly scrutinyBodyId: string | null;
};

function holdsChair({ seats }: Actor, bodyId: string): boolean {
  return seats.some((seat) => seat.bodyId === bodyId && seat.role !== 'member');
}

export function decisionRelations(actor: Actor, decision: DecisionThing): readonly DecisionRelation[] {
  const relations: DecisionRelation[] = ['anyone'];
  if (isOfficerOf(actor, decision.bodyId)) relations.push('officer');
  if (sitsOn(actor, decision.bodyId)) {
    relations.push(decision.barredPersonIds.includes(actor.personId) ? 'barred' : 'member');
    if (decision.decidesAlone) relations.push('desk');
  }
  if (holdsChair(actor, decision.bodyId)) relations.push('chair');
  const { scrutinyBodyId } = decision;
  if (scrutinyBodyId !== null && sitsOn(actor, scrutinyBodyId)) relations.push('scrutineer');
  if (scrutinyBodyId !== null && isOfficerOf(actor, scrutinyBodyId)) relations.push('scrutiny-officer');
  if (decision.readsPaper) relations.push('follower');
  return relations;
}
