import { heldOn } from '~/persistence/people';
import { proxiesOf } from '~/persistence/proxies';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

/**
 * Gives every seat held on the day its row of attendance, `expected`, and takes away rows still expected of seats that
 * nobody holds any more. What was recorded stays.
 */
export async function keepAttendance(
  tx: Transaction,
  { meetingId, bodyId, day }: { readonly meetingId: string; readonly bodyId: string; readonly day: string },
): Promise<void> {
  const held = await tx.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    select: { seatId: true, personId: true },
  });
  const proxies = await proxiesOf(tx, bodyId, day);
  const holders = new Map(held.map(({ seatId, personId }) => [seatId, proxies.get(seatId) ?? personId]));
  const rows = await tx.attendance.findMany({
    where: { meetingId },
    select: { id: true, seatId: true, personId: true, mode: true },
  });
  const gone = rows.filter((row) => row.mode === 'expected' && holders.get(row.seatId) !== row.personId);
  await tx.attendance.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  const kept = new Set(rows.filter((row) => !gone.includes(row)).map(({ seatId }) => seatId));
  const fresh = [...holders].filter(([seatId]) => !kept.has(seatId));
  await tx.attendance.createMany({
    data: fresh.map(([seatId, personId]) => ({ id: newId(), meetingId, seatId, personId, mode: 'expected' })),
  });
}
