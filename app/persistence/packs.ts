import type { PackEntry } from '~/domain/pack/pack-entry';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** What is in a pack, as it was kept when it was made. */
export function packEntries(manifest: string): readonly PackEntry[] {
  return JSON.parse(manifest) as readonly PackEntry[];
}

/** The packs of a meeting that are ready, in the order of their editions; one without pages has nothing in it. */
export async function readyPacks(client: Reads | Transaction, meetingId: string) {
  const rows = await client.pack.findMany({
    where: { meetingId, state: 'ready' },
    orderBy: [{ edition: 'asc' }],
  });
  return rows.map(({ manifest, ...row }) => ({ ...row, entries: packEntries(manifest) }));
}
