import { EFFECTS } from '~/domain/interest/effect';
import type { PresidingSeat } from '~/domain/meeting/who-presides';
import type { Reads } from './reads';
import { ruleCardInForce } from './rule-cards';
import { rulingsOf, seatsInRoom } from './seats-in-room';
import type { Transaction } from './transaction';

type Place = {
  readonly meetingId: string;
  readonly bodyId: string;
  readonly day: string;
  /** The item in hand; null when there is none. */
  readonly itemId: string | null;
};

/** The body's seats as far as presiding over the item in hand goes, the chair's first. */
export async function presidingSeats(
  client: Reads | Transaction,
  { itemId, ...place }: Place,
): Promise<readonly PresidingSeat[]> {
  const at = { ...place, itemId: itemId ?? '' };
  // One after the other: within a transaction one connection serves them all.
  const seats = await seatsInRoom(client, at);
  const roles = await client.seat.findMany({
    where: { bodyId: place.bodyId },
    select: { id: true, role: true },
  });
  const rulings = await rulingsOf(client, at.itemId);
  const rules = await ruleCardInForce(client, place.bodyId, place.day);
  return seats.map(({ seat, personId, attends, left, barred }) => {
    const ruling = personId === null ? undefined : rulings.get(personId);
    const counts = attends === 'in-room' || (attends === 'on-line' && rules?.card.remote === true);
    return {
      seatId: seat,
      role: roles.find(({ id }) => id === seat)?.role as PresidingSeat['role'],
      vacant: personId === null,
      present: counts && !left && (ruling === undefined || EFFECTS[ruling].inRoom),
      barred,
    };
  });
}
