import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** An appointment that has effect on a day. */
export const inForceOn = (day: string) => ({
  revokedAt: null,
  fromOn: { lte: day },
  untilOn: { gte: day },
});

/** Who acts for which seat of the body on a day, in its member's place. */
export async function proxiesOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await client.proxyAppointment.findMany({
    where: { bodyId, ...inForceOn(day) },
    select: { seatId: true, holderId: true },
  });
  return new Map(rows.map(({ seatId, holderId }) => [seatId, holderId]));
}
