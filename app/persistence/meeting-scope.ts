import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { MeetingState } from '~/domain/permission/meeting-table';
import type { Prisma } from './generated/client';

type Wanted = { readonly states: readonly MeetingState[]; readonly bodyCode: string | null };

/** The meetings that `meeting:read` allows to the actor, as a condition of the database: lists start here. */
export function readableMeetings(actor: Actor, { states, bodyCode }: Wanted): Prisma.MeetingWhereInput {
  return {
    OR: [{ bodyId: { in: [...bodiesOf(actor)] } }, { observers: { some: { personId: actor.personId } } }],
    state: { in: [...states] },
    ...(bodyCode ? { body: { code: bodyCode } } : {}),
  };
}
