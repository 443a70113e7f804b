import { mayAct } from '~/domain/meeting/may-act';
import type { CalledMeeting } from '~/domain/message/message-facts';
import type { Actor } from '~/domain/permission/actor';
import { CALLED_SELECT, calendarEntries } from '~/persistence/called-meeting';
import { meetingThing } from '~/persistence/meeting-thing';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

export type MeetingInCalendar = CalledMeeting & { readonly cancelled: boolean };

/** A meeting as a calendar shows it, with the day on which it goes on; null when the actor may not know of it. */
export async function meetingCalendar(
  actor: Actor,
  meetingId: string,
  now: Date,
): Promise<readonly MeetingInCalendar[] | null> {
  const thing = await meetingThing(reads(), meetingId, londonDate(now.toISOString()));
  if (!thing || !mayAct(actor, 'meeting:read', thing).ok) return null;
  const row = await reads().meeting.findUniqueOrThrow({ where: { id: meetingId }, select: CALLED_SELECT });
  return calendarEntries(row);
}
