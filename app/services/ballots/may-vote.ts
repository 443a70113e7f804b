import { type MeetingRefusal, mayAct } from '~/domain/meeting/may-act';
import type { MeetingAct } from '~/domain/permission/acts';
import { canMeeting } from '~/domain/permission/can';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { meetingThing } from '~/persistence/meeting-thing';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';

type Where = { readonly meetingId: string; readonly bodyId: string; readonly meetingState: string };

/**
 * Permission to an act of members (or of officers) in a meeting. Membership alone settles it for a voter, so who
 * presides and who observes is read only where the answer is no and must say why.
 */
export async function mayVote(
  { actor, now }: Acting,
  act: MeetingAct,
  { meetingId, bodyId, meetingState }: Where,
): Promise<Result<true, MeetingRefusal>> {
  const state = meetingState as MeetingState;
  const asMember = canMeeting(actor, act, {
    bodyId,
    state,
    presidingPersonId: null,
    observerIds: [],
    excludedIds: [],
    proxyIds: [],
  });
  if (asMember.ok) return ok(true);
  const meeting = await meetingThing(reads(), meetingId, londonDate(now.toISOString()));
  return meeting ? mayAct(actor, act, meeting) : refuse({ code: 'not-found' });
}
