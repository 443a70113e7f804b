import { ruleCardInForce } from '~/persistence/rule-cards';
import { seatsInRoom } from '~/persistence/seats-in-room';
import type { Transaction } from '~/persistence/transaction';

type Asked = {
  readonly meeting: { readonly id: string; readonly bodyId: string; readonly day: string };
  readonly itemId: string;
  readonly personId: string;
};

/** How a person stands at the item: whose seat, whether here and counted, and whether an interest bars him or her. */
export async function memberHere(
  tx: Transaction,
  { meeting, itemId, personId }: Asked,
): Promise<{ readonly seatId: string | null; readonly present: boolean; readonly barred: boolean }> {
  const { bodyId, day } = meeting;
  const seats = await seatsInRoom(tx, { bodyId, meetingId: meeting.id, itemId, day });
  const seat = seats.find((one) => one.personId === personId);
  const rules = await ruleCardInForce(tx, bodyId, day);
  const counts = seat?.attends === 'in-room' || (seat?.attends === 'on-line' && rules?.card.remote === true);
  return { seatId: seat?.seat ?? null, present: counts && !seat?.left, barred: seat?.barred ?? false };
}
