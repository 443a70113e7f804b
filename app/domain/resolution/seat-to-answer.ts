import type { CirculatedSeat } from './judge-resolution';

type Asked = {
  readonly personId: string;
  /** The seats of the body that the person holds now. */
  readonly heldNow: readonly string[];
};

/**
 * The seat for which a person may answer, or null. A member is who was one at circulation, whatever has changed since
 * (CA 2006 s.289). A sole member is the one body corporate for which whoever is its authorised representative now acts
 * (s.323). Source: governance.md §5.
 */
export function seatToAnswer(seats: readonly CirculatedSeat[], { personId, heldNow }: Asked): string | null {
  const [only] = seats;
  if (only && seats.length === 1) return heldNow.includes(only.seat) ? only.seat : null;
  return seats.find((one) => one.personId === personId && !one.excluded)?.seat ?? null;
}
