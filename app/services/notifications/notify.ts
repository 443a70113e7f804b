import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

export type Notice = { readonly personIds: readonly string[]; readonly text: string; readonly href: string };

/** Leaves a notification for each person, once, in the transaction of what caused it. */
export async function notify(tx: Transaction, at: Date, { personIds, text, href }: Notice): Promise<void> {
  const people = [...new Set(personIds)];
  if (people.length === 0) return;
  await tx.notification.createMany({
    data: people.map((personId) => ({ id: newId(), personId, text, href, at })),
  });
  for (const personId of people) tx.tell({ kind: 'Notified', at, subjectId: personId, facts: {} });
}
