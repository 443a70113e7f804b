import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';

/**
 * The comments that the actor may read among those of a paper that the actor may read: addressed to
 * everyone it is shared with, to a body of the actor's, made by the actor, or on the actor's own paper.
 */
export function readableComments(actor: Actor): Prisma.CommentWhereInput {
  return {
    OR: [
      { audience: 'shared' },
      { audienceBodyId: { in: [...bodiesOf(actor)] } },
      { authorId: actor.personId },
      { parent: { authorId: actor.personId } },
      { paper: { OR: [{ authorId: actor.personId }, { sponsorId: actor.personId }] } },
    ],
  };
}
