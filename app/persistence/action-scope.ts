import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { readableDecisions } from './decision-scope';
import type { Prisma } from './generated/client';

export type ActionScope = Prisma.ActionWhereInput;

/** The actions that `action:read` allows to the actor; a test holds it against `canAction`. */
export function readableActions(actor: Actor): ActionScope {
  return {
    OR: [
      { leadId: actor.personId },
      { helpers: { some: { personId: actor.personId } } },
      { bodyId: { in: [...bodiesOf(actor)] } },
      { decision: readableDecisions(actor) },
    ],
  };
}
