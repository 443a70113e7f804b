import type { Actor } from '../permission/actor';
import type { MeetingAct } from '../permission/acts';
import { canMeeting, type PermissionRefusal } from '../permission/can';
import {
  MEETING_TABLE,
  type MeetingState,
  type MeetingThing,
  meetingRelations,
} from '../permission/meeting-table';
import { type Result, refuse } from '../shared/result';

export type MeetingStateRefusal = { readonly code: `meeting-is-${MeetingState}` };
export type MeetingRefusal = PermissionRefusal | MeetingStateRefusal;

/**
 * As `canMeeting`, but who could do the act in another state of the meeting is told the state that stands in the
 * way (`meeting-is-scheduled` …) and not that it is somebody else's to do. Refuses as `canMeeting` otherwise.
 */
export function mayAct(actor: Actor, act: MeetingAct, meeting: MeetingThing): Result<true, MeetingRefusal> {
  const permission = canMeeting(actor, act, meeting);
  if (permission.ok || permission.refusal.code === 'not-found') return permission;
  const atAnotherTime = meetingRelations(actor, meeting).some((relation) => MEETING_TABLE[act][relation]);
  return atAnotherTime ? refuse({ code: `meeting-is-${meeting.state}` }) : permission;
}
