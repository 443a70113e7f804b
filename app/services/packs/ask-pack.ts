import type { PackPart } from '~/domain/pack/pack';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

type Asked = {
  readonly meetingId: string;
  readonly edition: number;
  readonly at: Date;
  /** Whether the body publishes. */
  readonly open: boolean;
};

/** Asks for the packs of an edition, once: the job of packs makes them. */
export async function askPack(tx: Transaction, { meetingId, edition, at, open }: Asked): Promise<void> {
  const parts: readonly PackPart[] = open ? ['board', 'restricted', 'public'] : ['board', 'restricted'];
  await tx.pack.createMany({
    data: parts.map((part) => ({
      id: newId(),
      meetingId,
      edition,
      part,
      state: 'waiting',
      askedAt: at,
    })),
  });
}
