import type { Transaction } from '~/persistence/transaction';

/** Everybody who is called to a meeting: its members, expected or not, and those who follow it. */
export async function peopleCalled(tx: Transaction, meetingId: string): Promise<readonly string[]> {
  const members = await tx.attendance.findMany({ where: { meetingId }, select: { personId: true } });
  const observers = await tx.meetingObserver.findMany({ where: { meetingId }, select: { personId: true } });
  return [...members, ...observers].map(({ personId }) => personId);
}
