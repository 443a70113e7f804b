import type { MeetingState, MeetingThing } from '~/domain/permission/meeting-table';
import { heldOn } from './people';
import { proxiesOf } from './proxies';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** What permission needs of a meeting on a business day, or null. */
export async function meetingThing(
  client: Reads | Transaction,
  meetingId: string,
  day: string,
): Promise<(MeetingThing & { readonly id: string; readonly liveVersion: number }) | null> {
  const row = await client.meeting.findUnique({
    where: { id: meetingId },
    select: {
      id: true,
      bodyId: true,
      state: true,
      liveVersion: true,
      presidingSeatId: true,
      observers: { select: { personId: true } },
      exclusions: { where: { state: 'in-force' }, select: { stays: { select: { personId: true } } } },
    },
  });
  if (!row) return null;
  const proxies = await proxiesOf(client, row.bodyId, day);
  const presiding = row.presidingSeatId
    ? await client.membership.findFirst({
        where: { seatId: row.presidingSeatId, ...heldOn(day) },
        select: { personId: true },
      })
    : null;
  const observers = row.observers.map(({ personId }) => personId);
  const [exclusion] = row.exclusions;
  const stayIds = exclusion?.stays.map(({ personId }) => personId) ?? [];
  return {
    id: row.id,
    bodyId: row.bodyId,
    state: row.state as MeetingState,
    liveVersion: row.liveVersion,
    presidingPersonId: proxies.get(row.presidingSeatId ?? '') ?? presiding?.personId ?? null,
    proxyIds: [...proxies.values()],
    observerIds: observers,
    excludedIds: exclusion ? observers.filter((id) => !stayIds.includes(id)) : [],
  };
}
