import { mayAct } from '~/domain/meeting/may-act';
import type { Actor } from '~/domain/permission/actor';
import { canMinutes } from '~/domain/permission/can';
import { meetingThing } from '~/persistence/meeting-thing';
import { unwrittenMinutes } from '~/persistence/minutes/minutes-thing';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { minutesOfMeetings } from './minutes-of-meetings';

/** A meeting with its minutes, where the actor may read them; null where the actor may not know of the meeting. */
export async function minutesOfMeeting(actor: Actor, meetingId: string, now: Date) {
  const thing = await meetingThing(reads(), meetingId, londonDate(now.toISOString()));
  if (!thing || !mayAct(actor, 'meeting:read', thing).ok) return null;
  const { title, startsAt, body, minutes } = await reads().meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      title: true,
      startsAt: true,
      body: { select: { name: true } },
      minutes: { select: { id: true }, take: 1 },
    },
  });
  const readable = (await minutesOfMeetings(actor, [meetingId])).get(meetingId);
  const drafts = canMinutes(actor, 'minutes:draft', await unwrittenMinutes(reads(), meetingId)).ok;
  return {
    ...{ id: meetingId, title, body: body.name, startsAt: startsAt.toISOString(), state: thing.state },
    minutesId: readable?.id ?? null,
    mayDraft: drafts && thing.state === 'ended' && minutes.length === 0,
  };
}
