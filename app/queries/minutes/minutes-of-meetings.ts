import type { MinutesState } from '~/domain/minutes/minutes-state';
import type { Actor } from '~/domain/permission/actor';
import { canMinutes } from '~/domain/permission/can';
import { minutesThing } from '~/persistence/minutes/minutes-thing';
import { reads } from '~/persistence/reads';

/** The minutes of each of the meetings, by the meeting's id, where the actor may read them. */
export async function minutesOfMeetings(
  actor: Actor,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly state: MinutesState }>> {
  const rows = await reads().minutes.findMany({
    where: { meetingId: { in: [...meetingIds] }, number: 0 },
    select: { id: true, meetingId: true },
  });
  const found = new Map<string, { id: string; state: MinutesState }>();
  for (const { id, meetingId } of rows) {
    const thing = await minutesThing(reads(), id);
    if (thing && canMinutes(actor, 'minutes:read', thing).ok)
      found.set(meetingId, { id, state: thing.state });
  }
  return found;
}
