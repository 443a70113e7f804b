import { type ChainVerdict, verifyChain } from '~/domain/register/verify-chain';
import { reads } from '~/persistence/reads';
import { sha256 } from '~/platform/digest';

export type ChainState = { readonly verdict: ChainVerdict; readonly checkedAt: string };

// A chain only grows, so what was found holds until there is a new head or somebody asks to look again.
const kept = new Map<string, ChainState & { readonly head: string | undefined }>();

/** The verdict on a body's whole chain, reckoned anew when its head has changed or when asked to. */
export async function chainState(
  bodyId: string,
  { now, afresh = false }: { readonly now: Date; readonly afresh?: boolean },
): Promise<ChainState> {
  const last = await reads().registerEntry.findFirst({
    where: { bodyId },
    orderBy: { sequence: 'desc' },
    select: { digest: true },
  });
  const known = kept.get(bodyId);
  if (known && !afresh && known.head === last?.digest) return known;
  const entries = await reads().registerEntry.findMany({
    where: { bodyId },
    orderBy: { sequence: 'asc' },
    select: { sequence: true, canonical: true, previousDigest: true, digest: true },
  });
  const state = { verdict: verifyChain(entries, sha256), checkedAt: now.toISOString(), head: last?.digest };
  kept.set(bodyId, state);
  return state;
}
