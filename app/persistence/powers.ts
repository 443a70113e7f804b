import type { Part, Power, Tier } from '~/domain/authority/power';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type KeptPower = Power & { readonly id: string };

/** Every power that a matter has or had, in the order they were given. */
export async function powersOf(client: Reads | Transaction, matterId: string): Promise<readonly KeptPower[]> {
  const rows = await client.power.findMany({
    where: { matterId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ matterId: _matter, createdAt: _created, tier, part, ...row }) => ({
    ...row,
    tier: tier as Tier,
    part: part as Part,
  }));
}
