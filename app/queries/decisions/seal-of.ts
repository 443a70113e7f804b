import type { Actor } from '~/domain/permission/actor';
import { GENESIS, sealedText } from '~/domain/register/chain';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';

/** A neighbour in the chain; without its reference where the reader may not know the record. */
export type Neighbour = { readonly ref: string | null; readonly digest: string };
export type Seal = {
  readonly sequence: number;
  readonly digest: string;
  readonly sealedAt: string;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  /** Reckoned again for this page. */
  readonly holds: boolean;
};

/** The seal of a decision, with the links before and after it. */
export async function sealOf(actor: Actor, decisionId: string): Promise<Seal | null> {
  const entry = await reads().registerEntry.findFirst({ where: { decisionId } });
  if (!entry) return null;
  const around = await reads().registerEntry.findMany({
    where: { bodyId: entry.bodyId, sequence: { in: [entry.sequence - 1, entry.sequence + 1] } },
    select: { sequence: true, digest: true, decisionId: true },
  });
  const readable = await reads().decision.findMany({
    where: { AND: [readableDecisions(actor), { id: { in: around.map((one) => one.decisionId) } }] },
    select: { id: true, ref: true },
  });
  const neighbour = (sequence: number): Neighbour | null => {
    const found = around.find((one) => one.sequence === sequence);
    return found
      ? { ref: readable.find(({ id }) => id === found.decisionId)?.ref ?? null, digest: found.digest }
      : null;
  };
  const { sequence, previousDigest, digest } = entry;
  const before = neighbour(sequence - 1);
  return {
    ...{ sequence, digest, before },
    sealedAt: entry.sealedAt.toISOString(),
    after: neighbour(sequence + 1),
    holds: sha256(sealedText(entry)) === digest && previousDigest === (before?.digest ?? GENESIS),
  };
}
