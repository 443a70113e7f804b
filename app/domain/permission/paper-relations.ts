import type { Classification, PaperState } from '../paper/classification';
import { type Actor, isOfficerOf, sitsOn } from './actor';
import type { PaperRelation } from './paper-table';

/** What permission needs to know of a paper. `shares` and `advisers` are those in force. */
export type PaperThing = {
  readonly authorId: string;
  readonly sponsorId: string;
  readonly state: PaperState;
  /** Of the paper, or of the one attachment that is asked for. */
  readonly classification: Classification;
  /** Bodies that it has reached, the present one included. */
  readonly reachedBodyIds: readonly string[];
  readonly holdingBodyId: string | null;
  readonly shares: readonly Sharing[];
  readonly advisers: readonly { readonly personId: string | null; readonly bodyId: string | null }[];
  /** Members whom a ruling bars from its item, with the body in which it bars them. */
  readonly barred: readonly { readonly personId: string; readonly bodyId: string }[];
  /** Committees that have called in a decision on it. */
  readonly scrutinyBodyIds?: readonly string[] | undefined;
  /** Set when one attachment is asked for: a share opens only those that it names. */
  readonly attachmentId?: string;
};

export type Sharing = {
  readonly personId: string | null;
  readonly bodyId: string | null;
  readonly versionNumber: number;
  readonly attachmentIds: readonly string[];
};

/** Every relation in which the actor stands to the paper; empty when the paper is none of the actor's business. */
export function paperRelations(actor: Actor, paper: PaperThing): readonly PaperRelation[] {
  const relations = new Set<PaperRelation>();
  if (actor.personId === paper.authorId) relations.add('author');
  if (actor.personId === paper.sponsorId) relations.add('sponsor');
  for (const bodyId of paper.reachedBodyIds) {
    const holding = bodyId === paper.holdingBodyId;
    if (isOfficerOf(actor, bodyId)) relations.add(holding ? 'holding-officer' : 'officer');
    if (!sitsOn(actor, bodyId)) continue;
    const barred = paper.barred.some((bar) => bar.bodyId === bodyId && bar.personId === actor.personId);
    relations.add(barred ? 'barred' : holding ? 'holding-member' : 'member');
  }
  if (paper.advisers.some((adviser) => addresses(actor, adviser))) relations.add('adviser');
  if (sharingsWith(actor, paper).length > 0) relations.add('sharee');
  const scrutinises = (bodyId: string) => sitsOn(actor, bodyId) || isOfficerOf(actor, bodyId);
  if ((paper.scrutinyBodyIds ?? []).some(scrutinises)) relations.add('scrutineer');
  return withoutBarred(actor, paper, relations);
}

/** The shares in force that open the paper, or the attachment asked for, to the actor. */
export function sharingsWith(actor: Actor, paper: PaperThing): readonly Sharing[] {
  return paper.shares.filter(
    (share) =>
      addresses(actor, share) &&
      (paper.attachmentId === undefined || share.attachmentIds.includes(paper.attachmentId)),
  );
}

/**
 * A bar takes exempt text away from the author or sponsor too, when he or she is the member that it bars. Of any other
 * text it takes nothing (product.md: the vote, the quorum, the casting vote and exempt text).
 */
function withoutBarred(
  actor: Actor,
  paper: PaperThing,
  relations: Set<PaperRelation>,
): readonly PaperRelation[] {
  const { holdingBodyId, classification } = paper;
  const barredHere =
    classification === 'exempt' &&
    holdingBodyId !== null &&
    sitsOn(actor, holdingBodyId) &&
    paper.barred.some((bar) => bar.personId === actor.personId && bar.bodyId === holdingBodyId);
  return barredHere ? [...relations].filter((relation) => relation === 'barred') : [...relations];
}

function addresses(actor: Actor, to: { personId: string | null; bodyId: string | null }): boolean {
  if (to.personId !== null) return to.personId === actor.personId;
  return to.bodyId !== null && (sitsOn(actor, to.bodyId) || isOfficerOf(actor, to.bodyId));
}
