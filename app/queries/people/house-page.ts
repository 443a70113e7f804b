import type { Actor } from '~/domain/permission/actor';
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
  const [person, unread, meetings, actions] = await Promise.all([
    reads().person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { jobTitle: true, organisation: { select: { name: true } } },
    }),
    reads().notification.count({ where: { personId: actor.personId, readAt: null } }),
    reads().meeting.count({ where: { bodyId: { in: bodyIds }, state: 'in-session' } }),
    reads().action.count({ where: { leadId: actor.personId, state: 'open' } }),
  ]);
  return {
    personId: actor.personId,
    name: actor.name,
    role: person.jobTitle,
    organisation: person.organisation.name,
    administrator: actor.administrator,
    unread,
    counts: { meetings, actions },
    clockOffset: clockOffset(),
  };
}
