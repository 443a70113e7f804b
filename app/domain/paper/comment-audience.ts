import { type Actor, bodiesOf } from '../permission/actor';
import type { PaperThing } from '../permission/paper-relations';

export const AUDIENCES = ['body', 'shared'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * The bodies that a comment of the actor's may be addressed to: the actor's own among those that the paper
 * has reached, the one that holds it first; for somebody of none of them (its author, an adviser) the body
 * that holds it. "This body" is the default of product.md; its members, its officers and the paper's author
 * and sponsor, who must answer, read it.
 */
export function addressableBodies(actor: Actor, paper: PaperThing): readonly string[] {
  const own = bodiesOf(actor).filter((bodyId) => paper.reachedBodyIds.includes(bodyId));
  if (own.length === 0) return paper.holdingBodyId ? [paper.holdingBodyId] : [];
  return [...own].sort((a, b) => Number(b === paper.holdingBodyId) - Number(a === paper.holdingBodyId));
}
