import { carriedBy } from '~/domain/paper/attachment';
import type { Classification } from '~/domain/paper/classification';
import type { ExemptGround, PaperPart } from '~/domain/paper/exempt-ground';
import { readContent } from './paper-text';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = { readonly paperId: string; readonly version: number };

/** The text of a paper in one version, and the appendices that it carries, each with its class and its ground. */
export async function paperParts(
  client: Reads | Transaction,
  { paperId, version }: Asked,
): Promise<readonly PaperPart[]> {
  const row = await client.paperVersion.findUnique({
    where: { paperId_number: { paperId, number: version } },
    select: { content: true },
  });
  const appendices = await client.attachment.findMany({
    where: { paperId },
    orderBy: [{ addedAt: 'asc' }, { letter: 'asc' }],
    select: {
      ...{ letter: true, classification: true, paragraphs: true, publicInterest: true },
      ...{ fromVersion: true, removedFrom: true },
    },
  });
  const content = row && readContent(row.content);
  const text: readonly PaperPart[] = content
    ? [
        {
          letter: null,
          classification: content.classification,
          paragraphs: content.paragraphs ?? [],
          publicInterest: content.publicInterest ?? '',
        },
      ]
    : [];
  return [
    ...text,
    ...appendices
      .filter((appendix) => carriedBy(version, appendix))
      .map((appendix) => ({
        letter: appendix.letter,
        classification: appendix.classification as Classification,
        ...readGround(appendix),
      })),
  ];
}

/** The ground of an appendix as it is kept; empty where none was named. */
export function readGround(kept: {
  readonly paragraphs: string | null;
  readonly publicInterest: string | null;
}): ExemptGround {
  return {
    paragraphs: kept.paragraphs === null ? [] : (JSON.parse(kept.paragraphs) as readonly number[]),
    publicInterest: kept.publicInterest ?? '',
  };
}
