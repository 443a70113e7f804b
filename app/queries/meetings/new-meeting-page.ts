import { isSoleDecider, PROFILES } from '~/domain/body/profile';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

/** The bodies for which the actor may call a meeting, and the first day on which one may be held. */
export async function newMeetingPage(actor: Actor, now: Date) {
  const bodies = await reads().body.findMany({
    where: {
      id: { in: actor.offices.map(({ bodyId }) => bodyId) },
      profile: { in: PROFILES.filter((profile) => !isSoleDecider(profile)) },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
  return { bodies, earliest: londonDate(now.toISOString()) };
}
