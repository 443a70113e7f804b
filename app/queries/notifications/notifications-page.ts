import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';

const MOST = 100;

/** The actor's newest hundred notifications, newest first. */
export async function notificationsPage(actor: Actor) {
  const rows = await reads().notification.findMany({
    where: { personId: actor.personId },
    orderBy: { at: 'desc' },
    take: MOST,
    select: { id: true, text: true, href: true, at: true, readAt: true },
  });
  return rows.map(({ at, readAt, ...row }) => ({ ...row, at: at.toISOString(), unread: readAt === null }));
}
