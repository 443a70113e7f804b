import { MEETING_STATES } from '~/domain/permission/meeting-table';
import { CALLED_SELECT, calendarEntries } from '~/persistence/called-meeting';
import { readableMeetings } from '~/persistence/meeting-scope';
import { actorOf } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';
import { londonDate } from '~/platform/london';
import type { MeetingInCalendar } from './meeting-calendar';

const DAYS_BACK = 90;
const MOST = 500;

/**
 * The meetings that the owner of a secret address may know of today, from three months ago on, cancelled ones too; null
 * where the address was never made or was ended, or the account is closed.
 */
export async function personalCalendar(
  token: string,
  now: Date,
): Promise<{ readonly name: string; readonly entries: readonly MeetingInCalendar[] } | null> {
  const address = await reads().calendarAddress.findUnique({ where: { digest: sha256(token) } });
  if (!address || address.endedAt) return null;
  const day = londonDate(now.toISOString());
  const actor = await actorOf(reads(), address.personId, day);
  if (!actor) return null;
  const rows = await reads().meeting.findMany({
    where: {
      ...readableMeetings(actor, { states: MEETING_STATES, bodyCode: null, day }),
      startsAt: { gte: new Date(now.getTime() - DAYS_BACK * 86_400_000) },
    },
    orderBy: { startsAt: 'asc' },
    take: MOST,
    select: CALLED_SELECT,
  });
  return {
    name: actor.name,
    entries: rows.flatMap(calendarEntries),
  };
}
