import type { Actor } from '~/domain/permission/actor';
import { canHouse } from '~/domain/permission/can';
import { reads } from '~/persistence/reads';
import { cardVersions } from '~/persistence/rule-cards';
import { londonDate } from '~/platform/london';

/** A body's card of today with its other versions, and the meetings still to come; null where there is no such body. */
export async function ruleCardPage(actor: Actor, code: string, now: Date) {
  const body = await reads().body.findUnique({
    where: { code },
    select: { id: true, code: true, name: true, seats: { select: { category: true, role: true } } },
  });
  if (!body) return null;
  const today = londonDate(now.toISOString());
  const [versions, meetings] = await Promise.all([
    cardVersions(reads(), body.id),
    reads().meeting.findMany({
      where: { bodyId: body.id, state: 'scheduled', startsAt: { gt: now } },
      orderBy: { startsAt: 'asc' },
      select: { startsAt: true },
      take: 24,
    }),
  ]);
  const inForce = versions.find(({ effectiveOn }) => effectiveOn <= today);
  const [newest] = versions;
  if (!inForce || !newest) return null;
  return {
    id: body.id,
    code: body.code,
    name: body.name,
    seats: body.seats.length,
    seatsOfCard: body.seats.map(({ category, role }) => ({ category, leads: role !== 'member' })),
    today,
    inForce,
    newest,
    versions: versions.map(({ version, effectiveOn }) => ({ version, effectiveOn })),
    meetings: meetings.map(({ startsAt }) => londonDate(startsAt.toISOString())),
    mayChange: canHouse(actor, 'people:administer').ok,
  };
}
