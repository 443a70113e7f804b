import type { Classification } from '../paper/classification';
import type { ResolutionState } from '../resolution/resolution';
import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { ResolutionAct } from './acts';

/**
 * `eligible` may answer; `excluded` is a director whom an interest keeps out of this decision, `restricted` one whom a standing
 * order keeps from deciding it and from nothing else; `director` sits on a body
 * whose members decide unanimously; the `company-…` relations are to the board of the company that is told.
 */
export const RESOLUTION_RELATIONS = [
  'eligible',
  'excluded',
  'restricted',
  'officer',
  'director',
  'member',
  'proposer',
  'company-officer',
  'company-member',
] as const;
export type ResolutionRelation = (typeof RESOLUTION_RELATIONS)[number];

type Cell = { readonly states: readonly ResolutionState[]; readonly classes: readonly Classification[] };
type Row = { readonly [R in ResolutionRelation]?: Cell };

const EVERY: readonly ResolutionState[] = ['circulating', 'passed', 'lapsed', 'not-passed', 'withdrawn'];
const EVERY_CLASS: readonly Classification[] = ['public', 'partner', 'board-confidential', 'exempt'];
const NOT_EXEMPT: readonly Classification[] = ['public', 'partner', 'board-confidential'];
const READS: Cell = { states: EVERY, classes: EVERY_CLASS };
const READS_OPEN: Cell = { states: EVERY, classes: NOT_EXEMPT };
const WHILE_OPEN: Cell = { states: ['circulating'], classes: EVERY_CLASS };

/**
 * Acts × relation × state × classification of the version resolved on, for a resolution in writing. The company circulates a members'
 * resolution (CA 2006 s.291) and is told of it (s.357); any director may propose a unanimous decision (model article 8).
 */
export const RESOLUTION_TABLE: { readonly [A in ResolutionAct]: Row } = {
  'resolution:read': {
    eligible: READS,
    excluded: READS_OPEN,
    restricted: READS,
    officer: READS,
    director: READS,
    member: READS,
    proposer: READS,
    'company-officer': READS,
    'company-member': READS_OPEN,
  },
  'resolution:circulate': { officer: WHILE_OPEN, director: WHILE_OPEN, 'company-officer': WHILE_OPEN },
  'resolution:answer': { eligible: WHILE_OPEN },
  'resolution:withdraw': { proposer: WHILE_OPEN, officer: WHILE_OPEN },
};

export type ResolutionThing = {
  readonly bodyId: string;
  readonly companyBodyId: string;
  readonly state: ResolutionState;
  readonly classification: Classification;
  /** Whether the body's members decide unanimously: it is of directors. */
  readonly ofDirectors: boolean;
  readonly proposerId: string;
  /** Who held a seat at circulation and is not excluded, or acts for the sole member now. */
  readonly eligibleIds: readonly string[];
  readonly excludedIds: readonly string[];
  readonly restrictedIds: readonly string[];
};

export function resolutionRelations(actor: Actor, thing: ResolutionThing): readonly ResolutionRelation[] {
  const { personId } = actor;
  // An interest takes every other way to exempt text away too, as it does from a paper.
  if (thing.excludedIds.includes(personId)) return ['excluded'];
  const relations: ResolutionRelation[] = [];
  if (thing.eligibleIds.includes(personId)) relations.push('eligible');
  if (thing.restrictedIds.includes(personId)) relations.push('restricted');
  if (isOfficerOf(actor, thing.bodyId)) relations.push('officer');
  if (sitsOn(actor, thing.bodyId)) relations.push(thing.ofDirectors ? 'director' : 'member');
  if (personId === thing.proposerId) relations.push('proposer');
  if (isOfficerOf(actor, thing.companyBodyId)) relations.push('company-officer');
  if (sitsOn(actor, thing.companyBodyId)) relations.push('company-member');
  return relations;
}
