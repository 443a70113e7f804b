import type { PaperContent } from '~/domain/paper/paper-content';
import { readContent } from './paper-text';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = { readonly paperId: string | null; readonly versionNumber: number | null };

/** What one version of a paper says, which may not be what its newest does; null where none is named. */
export async function versionContent(
  client: Reads | Transaction,
  { paperId, versionNumber: number }: Asked,
): Promise<PaperContent | null> {
  if (paperId === null || number === null) return null;
  const version = await client.paperVersion.findUnique({
    where: { paperId_number: { paperId, number } },
    select: { content: true },
  });
  return version && readContent(version.content);
}
