import type { Actor } from '~/domain/permission/actor';
import type { ChainEntry } from '~/domain/register/chain';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';

/** How an export says what it is, so that it can be verified years later without the product. */
export const EXPORT_FORMAT = 'tabled-register/1';
const HOW =
  'digest = SHA-256 of previousDigest, a line feed (U+000A) and canonical, in UTF-8, as lower-case hexadecimal; the first previousDigest is 64 zeros; canonical is the record in RFC 8785 JSON.';

type ExportedEntry = ChainEntry & { readonly ref: string | null; readonly sealedAt: string | null };
export type RegisterExport = {
  readonly format: typeof EXPORT_FORMAT;
  readonly how: string;
  readonly body: { readonly code: string; readonly name: string };
  readonly entries: readonly ExportedEntry[];
};

/**
 * A body's chain, or one link of it, for verification elsewhere. What the reader may not know stands there as a link
 * without reference, time or text. Null where the reader may know none of it.
 */
export async function exportChain(
  actor: Actor,
  { code, ref }: { readonly code: string; readonly ref?: string },
): Promise<RegisterExport | null> {
  const body = await reads().body.findUnique({
    where: { code },
    select: { id: true, code: true, name: true },
  });
  if (!body) return null;
  const [entries, readable] = await Promise.all([
    reads().registerEntry.findMany({
      where: { bodyId: body.id, ...(ref ? { decision: { ref } } : {}) },
      orderBy: { sequence: 'asc' },
    }),
    reads().decision.findMany({
      where: {
        AND: [readableDecisions(actor), { bodyId: body.id, state: 'sealed', ...(ref ? { ref } : {}) }],
      },
      select: { id: true, ref: true },
    }),
  ]);
  if (readable.length === 0 || entries.length === 0) return null;
  const refs = new Map(readable.map((one) => [one.id, one.ref]));
  return {
    format: EXPORT_FORMAT,
    how: HOW,
    body: { code: body.code, name: body.name },
    entries: entries.map(({ decisionId, sequence, canonical, previousDigest, digest, sealedAt }) => {
      const known = refs.get(decisionId);
      return {
        ...{ sequence, previousDigest, digest, ref: known ?? null },
        canonical: known ? canonical : null,
        sealedAt: known ? sealedAt.toISOString() : null,
      };
    }),
  };
}
