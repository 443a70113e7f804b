import { PACK_PARTS } from '~/domain/pack/pack';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

type Asked = { readonly meetingId: string; readonly edition: number; readonly at: Date };

/** Asks for the packs of an edition, once: the job of packs makes them. */
export async function askPack(tx: Transaction, { meetingId, edition, at }: Asked): Promise<void> {
  await tx.pack.createMany({
    data: PACK_PARTS.map((part) => ({
      id: newId(),
      meetingId,
      edition,
      part,
      state: 'waiting',
      askedAt: at,
    })),
  });
}
