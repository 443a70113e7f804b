import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { SESSION_IDLE_MS } from '~/platform/session-life';

/** The actor's own account: places held and the sessions that are open, newest first. `sessionId` is this one. */
export async function accountPage(actor: Actor, sessionId: string, realNow: Date) {
  const [person, bodies, sessions, mailNews, calendar] = await Promise.all([
    reads().person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { email: true, jobTitle: true, passwordHash: true, organisation: { select: { name: true } } },
    }),
    reads().body.findMany({ select: { id: true, name: true } }),
    reads().session.findMany({
      where: {
        ...{ personId: actor.personId, revokedAt: null, expiresAt: { gt: realNow } },
        lastSeenAt: { gte: new Date(realNow.getTime() - SESSION_IDLE_MS) },
      },
      orderBy: { lastSeenAt: 'desc' },
      take: 50,
      select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true, source: true },
    }),
    reads().mailNews.findUnique({ where: { personId: actor.personId } }),
    reads().calendarAddress.findFirst({
      where: { personId: actor.personId, endedAt: null },
      select: { createdAt: true },
    }),
  ]);
  const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
  return {
    name: actor.name,
    email: person.email,
    jobTitle: person.jobTitle,
    organisation: person.organisation.name,
    mailNews: mailNews !== null,
    calendarMadeAt: calendar?.createdAt.toISOString() ?? null,
    hasPassword: person.passwordHash !== null,
    places: [
      ...actor.seats.map(({ bodyId, role }) => ({ body: nameOf.get(bodyId) ?? '', place: role })),
      ...actor.offices.map(({ bodyId }) => ({ body: nameOf.get(bodyId) ?? '', place: 'officer' as const })),
    ],
    sessions: sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
      ...session,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      here: session.id === sessionId,
    })),
  };
}
