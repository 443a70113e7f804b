import type { RegisterRecord } from '~/domain/decision/decision-record';
import { GENESIS, sealedText } from '~/domain/register/chain';
import type { Transaction } from '~/persistence/transaction';
import { canonicalJson, sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';

type Sealed = {
  readonly bodyId: string;
  readonly decisionId: string;
  readonly record: RegisterRecord;
  readonly at: Date;
};

/** Adds the next link to a body's chain. Nothing is ever changed in it (governance.md §8; architecture.md, Register). */
export async function appendEntry(
  tx: Transaction,
  { bodyId, decisionId, record, at }: Sealed,
): Promise<void> {
  const last = await tx.registerEntry.findFirst({
    where: { bodyId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, digest: true },
  });
  const canonical = canonicalJson(record);
  const previousDigest = last?.digest ?? GENESIS;
  await tx.registerEntry.create({
    data: {
      id: newId(),
      bodyId,
      decisionId,
      sequence: (last?.sequence ?? 0) + 1,
      canonical,
      previousDigest,
      digest: sha256(sealedText({ previousDigest, canonical })),
      sealedAt: at,
    },
  });
}
