import type { MessageFacts } from '~/domain/message/message-facts';
import { ok } from '~/domain/shared/result';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { transaction } from '~/persistence/transaction';

// Each may take its twenty seconds and all are done before the lease is over.
const AT_ONCE = 5;
const LEASE_MS = 120_000;

export type LeasedMessage = {
  readonly id: string;
  readonly facts: MessageFacts;
  readonly name: string;
  readonly address: string;
};

type When = { readonly now: Date; readonly realNow: Date };

/**
 * Takes the messages that are due to whoever sends them, for two minutes: nobody else sends them meanwhile, and they come
 * back if the sender dies. Those of no use any more (`now` is business time) are ended instead.
 */
export async function leaseMessages({ now, realNow }: When): Promise<readonly LeasedMessage[]> {
  const due = {
    state: 'queued',
    dueAt: { lte: realNow },
    OR: [{ leasedUntil: null }, { leasedUntil: { lt: realNow } }],
  };
  if ((await reads().message.count({ where: due })) === 0) return [];
  const leased = await transaction<readonly LeasedMessage[], never>(async (tx) => {
    await tx.message.updateMany({
      where: { ...due, goodUntil: { lte: now } },
      data: { state: 'too-late', endedAt: realNow },
    });
    const rows = await tx.message.findMany({
      // Whose account was closed meanwhile is not written to.
      where: { ...due, person: { disabledAt: null } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: AT_ONCE,
      select: { id: true, facts: true, person: { select: { email: true, ...NAME_SELECT } } },
    });
    await tx.message.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { leasedUntil: new Date(realNow.getTime() + LEASE_MS), tries: { increment: 1 } },
    });
    return ok(
      rows.map(({ id, facts, person }) => ({
        id,
        facts: JSON.parse(facts) as MessageFacts,
        name: fullName(person),
        address: person.email,
      })),
    );
  });
  return leased.ok ? leased.value : [];
}
