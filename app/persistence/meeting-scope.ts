import { type Actor, bodiesOf } from '~/domain/permission/actor';
import type { MeetingState } from '~/domain/permission/meeting-table';
import type { Prisma } from './generated/client';
import { inForceOn } from './proxies';

type Wanted = {
  readonly states: readonly MeetingState[];
  readonly bodyCode: string | null;
  /** The business day, on which somebody may act for a member. */
  readonly day: string;
};

export type MeetingScope = Prisma.MeetingWhereInput;

/** The meetings that `meeting:read` allows to the actor, as a condition of the database: lists start here. */
export function readableMeetings(actor: Actor, { states, bodyCode, day }: Wanted): MeetingScope {
  return {
    OR: [
      { bodyId: { in: [...bodiesOf(actor)] } },
      { observers: { some: { personId: actor.personId } } },
      { body: { proxies: { some: { holderId: actor.personId, ...inForceOn(day) } } } },
    ],
    state: { in: [...states] },
    ...(bodyCode ? { body: { code: bodyCode } } : {}),
  };
}
