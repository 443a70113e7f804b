import { itemNumber } from '~/domain/meeting/item-number';
import { mayAct } from '~/domain/meeting/may-act';
import type { Actor } from '~/domain/permission/actor';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { meetingThing } from '~/persistence/meeting-thing';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

type Place = { readonly meetingId: string } | { readonly itemId: string } | { readonly ballotId: string };
export type FollowRefusal = {
  readonly code: 'public-excluded';
  readonly number: string;
  readonly title: string;
};

/**
 * Whether the actor may go into the pages of what goes on in a meeting: refuses `public-excluded` to somebody who is out
 * with the public. Whether he or she may know of the meeting is decided by the page's own query.
 */
export async function mayFollow(actor: Actor, place: Place, now: Date): Promise<Result<true, FollowRefusal>> {
  const meetingId = await meetingOf(place);
  const thing = meetingId && (await meetingThing(reads(), meetingId, londonDate(now.toISOString())));
  if (!thing || mayAct(actor, 'meeting:follow', thing).ok || !mayAct(actor, 'meeting:read', thing).ok) {
    return ok(true);
  }
  const item = await reads().agendaItem.findFirst({
    where: { meetingId, exclusions: { some: { state: 'in-force' } } },
    select: { number: true, suffix: true, title: true },
  });
  return refuse({ code: 'public-excluded', number: item ? itemNumber(item) : '', title: item?.title ?? '' });
}

async function meetingOf(place: Place): Promise<string | undefined> {
  if ('meetingId' in place) return place.meetingId;
  if ('ballotId' in place) {
    const ballot = await reads().ballot.findUnique({
      where: { id: place.ballotId },
      select: { meetingId: true },
    });
    return ballot?.meetingId;
  }
  const item = await reads().agendaItem.findUnique({
    where: { id: place.itemId },
    select: { meetingId: true },
  });
  return item?.meetingId;
}
