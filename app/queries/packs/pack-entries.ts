import type { SnapshotItem } from '~/domain/meeting/agenda-snapshot';
import type { EntryToWrite } from '~/domain/pack/pack-contents';
import { partOf } from '~/domain/pack/pack-entry';
import { carriedBy } from '~/domain/paper/attachment';
import { type Classification, stricterOf } from '~/domain/paper/classification';
import { readGround } from '~/persistence/paper-parts';
import { readContent } from '~/persistence/paper-text';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

type PlacedEntry = { readonly in: 'board' | 'restricted'; readonly entry: EntryToWrite };

/** What stands behind the items of an agenda: each paper with the files that its version carries, and in which part of the pack. */
export async function entriesOf(items: readonly SnapshotItem[]): Promise<readonly PlacedEntry[]> {
  const papers = await reads().paper.findMany({
    where: { id: { in: items.flatMap(({ paper }) => paper?.id ?? []) } },
    select: {
      id: true,
      author: { select: NAME_SELECT },
      sponsor: { select: NAME_SELECT },
      versions: { select: { number: true, content: true, digest: true } },
      attachments: { orderBy: [{ addedAt: 'asc' }, { letter: 'asc' }] },
    },
  });
  return items.flatMap((item): PlacedEntry[] => {
    const row = papers.find(({ id }) => id === item.paper?.id);
    const version = row?.versions.find(({ number }) => number === item.paper?.version);
    if (!row || !version) return [];
    const content = readContent(version.content);
    const carried = row.attachments.filter((one) => carriedBy(version.number, one));
    const place = { itemId: item.id, number: item.number, title: item.title, paper: item.paper };
    const paper: PlacedEntry = {
      in: partOf(content.classification),
      entry: {
        ...place,
        kind: 'paper',
        attachment: null,
        digest: version.digest,
        classification: content.classification,
        paperText: {
          content,
          author: fullName(row.author),
          sponsor: fullName(row.sponsor),
          appendices: carried.map(({ letter, title, fileName, classification, ...kept }) => ({
            ...{ letter, title, fileName },
            open: classification === 'public',
            paragraphs: readGround(kept).paragraphs,
          })),
        },
      },
    };
    return [
      paper,
      ...carried.map((one): PlacedEntry => {
        const classification = one.classification as Classification;
        const { id, letter, title, fileName, size, digest } = one;
        return {
          in: partOf(content.classification, classification),
          entry: {
            ...place,
            kind: one.mediaType === 'application/pdf' ? 'attachment' : 'beside',
            attachment: { id, letter, title, fileName, size },
            digest,
            // Never more open than its paper, which it would tell of.
            classification: stricterOf(content.classification, classification),
            paperText: null,
          },
        };
      }),
    ];
  });
}
