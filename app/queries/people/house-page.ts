import type { Actor } from '~/domain/permission/actor';
import { ownFacts } from '~/persistence/own-facts';
import { reads } from '~/persistence/reads';
import { clockOffset } from '~/platform/clock';

export type HousePage = {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly administrator: boolean;
  readonly unread: number;
  readonly counts: { readonly meetings: number; readonly actions: number };
  readonly clockOffset: number;
};

/** What stands around every page: who you are, what waits and what is new. */
export async function housePage(actor: Actor): Promise<HousePage> {
  const bodyIds = actor.seats.map(({ bodyId }) => bodyId);
  const [own, meetings] = await Promise.all([
    ownFacts(reads(), actor.personId),
    reads().meeting.count({ where: { bodyId: { in: bodyIds }, state: 'in-session' } }),
  ]);
  return {
    personId: actor.personId,
    name: actor.name,
    role: own.jobTitle,
    organisation: own.organisation,
    administrator: actor.administrator,
    unread: Number(own.unread),
    counts: { meetings, actions: Number(own.actions) },
    clockOffset: clockOffset(),
  };
}
