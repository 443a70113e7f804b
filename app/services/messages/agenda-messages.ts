import type { BusinessLine } from '~/domain/message/message-facts';
import { openTitle } from '~/domain/message/open-title';
import { publishedAgenda } from '~/persistence/agenda';
import { CLASSES_SELECT, classBefore } from '~/persistence/tabled-class';
import type { Transaction } from '~/persistence/transaction';
import { versionContent } from '~/persistence/version-content';

type Edition = { readonly meetingId: string; readonly edition: number };

/**
 * The business of a meeting as a message may name it: of the edition that was published, not of the agenda as it is being
 * worked on since; an item by the title of its paper only where that is public, as tabled and now. What an officer typed for an
 * item never leaves the house. Null where there is no such edition.
 */
export async function businessOf(
  tx: Transaction,
  { meetingId, edition }: Edition,
): Promise<readonly BusinessLine[] | null> {
  const published = await tx.agendaPublication.findUnique({
    where: { meetingId_edition: { meetingId, edition } },
    select: { contents: true },
  });
  if (!published) return null;
  const { items } = publishedAgenda(published.contents);
  const papers = await tx.paper.findMany({
    where: { id: { in: items.flatMap(({ paper }) => paper?.id ?? []) } },
    select: { id: true, ...CLASSES_SELECT },
  });
  const lines: BusinessLine[] = [];
  for (const { number, kind, paper } of items) {
    const row = papers.find(({ id }) => id === paper?.id) ?? null;
    const classification = classBefore(row, paper?.version ?? null);
    const tabled = { paperId: paper?.id ?? null, versionNumber: paper?.version ?? null };
    const title = (await versionContent(tx, tabled))?.title ?? '';
    lines.push({
      ...{ number, kind, paper: paper !== null },
      title: openTitle(classification && { title, classification }),
    });
  }
  return lines;
}
