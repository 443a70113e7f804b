import { heldOn } from '~/persistence/people';
import type { Transaction } from '~/persistence/transaction';

/** Who is told when a paper comes to a body: its governance officers and its chair on that day. */
export async function peopleOfArrival(tx: Transaction, { bodyId, day }: { readonly bodyId: string; readonly day: string }): Promise<readonly string[]> {
  const [officers, chairs] = await Promise.all([
    tx.officer.findMany({ where: { bodyId, ...heldOn(day) }, select: { personId: true } }),
    tx.membership.findMany({ where: { seat: { bodyId, role: 'chair' }, ...heldOn(day) }, select: { personId: true } }),
  ]);
  return [...officers, ...chairs].map(({ personId }) => personId);
}
