import type { MessageFacts } from '~/domain/message/message-facts';
import { ok } from '~/domain/shared/result';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

/** How long a message is with its sender before another may take it; renewed while it is being sent. */
export const LEASE_MS = 120_000;

/** Which message is with whom. A lease that ran out and was taken by another is no longer this one. */
export type Lease = { readonly id: string; readonly leaseId: string };
export type LeasedMessage = Lease & {
  readonly facts: MessageFacts;
  readonly name: string;
  readonly address: string;
};

type When = { readonly now: Date; readonly realNow: Date };

/**
 * Takes the message that is due first to whoever sends it, for two minutes: nobody else sends it meanwhile, and it comes back if
 * the sender dies. One at a time, so that none waits with its lease running behind another that is slow. Those of no use any
 * more (`now` is business time) are ended instead. Null where none is due.
 */
export async function leaseMessage({ now, realNow }: When): Promise<LeasedMessage | null> {
  const due = {
    state: 'queued',
    dueAt: { lte: realNow },
    OR: [{ leasedUntil: null }, { leasedUntil: { lt: realNow } }],
  };
  if ((await reads().message.count({ where: due })) === 0) return null;
  const leased = await transaction<LeasedMessage | null, never>(async (tx) => {
    await tx.message.updateMany({
      where: { ...due, goodUntil: { lte: now } },
      data: { state: 'too-late', endedAt: realNow },
    });
    const row = await tx.message.findFirst({
      // Whose account was closed meanwhile is not written to.
      where: { ...due, person: { disabledAt: null } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      select: { id: true, facts: true, person: { select: { email: true, ...NAME_SELECT } } },
    });
    if (!row) return ok(null);
    const { id, facts, person } = row;
    const leaseId = newId();
    await tx.message.update({
      where: { id },
      data: { leaseId, leasedUntil: new Date(realNow.getTime() + LEASE_MS), tries: { increment: 1 } },
    });
    const words = JSON.parse(facts) as MessageFacts;
    return ok({ id, leaseId, facts: words, name: fullName(person), address: person.email });
  });
  return leased.ok ? leased.value : null;
}
