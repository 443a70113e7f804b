import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { Prisma } from './generated/client';
import { readablePapers } from './paper-scope';

export type ActionScope = Prisma.ActionWhereInput;

/** The actions that `action:read` allows to the actor; a test holds it against `canAction`. */
export function readableActions(actor: Actor): ActionScope {
  return {
    OR: [
      { leadId: actor.personId },
      { helpers: { some: { personId: actor.personId } } },
      { bodyId: { in: [...bodiesOf(actor)] } },
      { decision: { state: 'sealed', paper: { AND: [readablePapers(actor), { classification: { not: 'exempt' } }] } } },
      { decision: { publishedAt: { not: null }, paper: { classification: 'public' } } },
    ],
  };
}
