import type { SeatInRoom } from '~/domain/ballot/electorate';
import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { heldOn } from './people';
import { proxiesOf } from './proxies';
import type { Reads } from './reads';
import type { Transaction } from './transaction';
import { restrictionAt } from './voting-restrictions';

type Client = Reads | Transaction;

/** A seat of the body as the ballot kept it at its opening. */
export type FrozenSeat = Pick<SeatInRoom, 'seat' | 'category' | 'personId' | 'leads' | 'restricted'>;
type Place = { readonly meetingId: string; readonly itemId: string };

/** Every seat of the body, in seating order, as it stands at this item now. */
export async function seatsInRoom(
  client: Client,
  { bodyId, day, ...place }: Place & { readonly bodyId: string; readonly day: string },
): Promise<readonly SeatInRoom[]> {
  const seats = await client.seat.findMany({
    where: { bodyId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      category: true,
      role: true,
      memberships: { where: heldOn(day), select: { personId: true }, take: 1 },
    },
  });
  const proxies = await proxiesOf(client, bodyId, day);
  const item = await client.agendaItem.findUnique({ where: { id: place.itemId }, select: { paperId: true } });
  const restrictedBy = await restrictionAt(client, { bodyId, on: day, paperId: item?.paperId ?? null });
  const frozen = seats.map(({ id, category, role, memberships }) => {
    const memberId = memberships[0]?.personId ?? null;
    const personId = proxies.get(id) ?? memberId;
    const leads = role !== 'member';
    return {
      seat: id,
      category,
      leads,
      personId,
      restricted: personId === null ? null : restrictedBy(personId, memberId),
    };
  });
  return standingNow(client, frozen, place);
}

/** The seats that a ballot froze, standing orders included, with their attendance and rulings now. */
export async function standingNow(
  client: Client,
  seats: readonly FrozenSeat[],
  { meetingId, itemId }: Place,
): Promise<readonly SeatInRoom[]> {
  const attendance = await client.attendance.findMany({
    where: { meetingId },
    select: { seatId: true, mode: true, leftAt: true },
  });
  const rulings = await rulingsOf(client, itemId);
  return seats.map((seat) => {
    const row = attendance.find(({ seatId }) => seatId === seat.seat);
    const ruling = seat.personId ? rulings.get(seat.personId) : undefined;
    return {
      ...seat,
      attends: row?.mode === 'in-room' || row?.mode === 'on-line' ? row.mode : null,
      left: Boolean(row?.leftAt),
      barred: ruling !== undefined && barsFromVote(ruling),
    };
  });
}

/** What was ruled at this item, by person. */
export async function rulingsOf(client: Client, itemId: string): Promise<ReadonlyMap<string, Ruling>> {
  const rows = await client.declaration.findMany({
    where: { itemId, state: 'ruled', effect: { not: null } },
    select: { personId: true, effect: true },
  });
  return new Map(rows.map(({ personId, effect }) => [personId, effect as Ruling]));
}
