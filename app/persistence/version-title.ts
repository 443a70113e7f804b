import { readContent } from './paper-text';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = { readonly paperId: string | null; readonly versionNumber: number | null };

/** How a paper was called in one version, which may not be what its newest is called; null where none is named. */
export async function versionTitle(
  client: Reads | Transaction,
  { paperId, versionNumber: number }: Asked,
): Promise<string | null> {
  if (paperId === null || number === null) return null;
  const version = await client.paperVersion.findUnique({
    where: { paperId_number: { paperId, number } },
    select: { content: true },
  });
  return version && readContent(version.content).title;
}
