import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { BodyAct } from './acts';

export const BODY_RELATIONS = ['officer', 'member'] as const;
export type BodyRelation = (typeof BODY_RELATIONS)[number];

/**
 * Acts × relation for a body's register of interests and its dispensations (governance.md §3.1: a member states and asks
 * for himself or herself; the proper officer records what was granted). Who does neither is not told of them.
 */
export const BODY_TABLE: { readonly [A in BodyAct]: readonly BodyRelation[] } = {
  'body:read-interests': ['officer', 'member'],
  'body:register-interest': ['member'],
  'body:ask-dispensation': ['member'],
  'body:decide-dispensation': ['officer'],
  // A company's member appoints, or the officer who received the document records it (CA 2006 s.324).
  'body:appoint-proxy': ['officer', 'member'],
  // The officer records what standing orders say; members read it with the register.
  'body:restrict-vote': ['officer'],
};

export function bodyRelations(actor: Actor, bodyId: string): readonly BodyRelation[] {
  const relations: BodyRelation[] = [];
  if (isOfficerOf(actor, bodyId)) relations.push('officer');
  if (sitsOn(actor, bodyId)) relations.push('member');
  return relations;
}
