import type { SnapshotItem } from '~/domain/meeting/agenda-snapshot';
import { carriedBy } from '~/domain/paper/attachment';
import type { PaperContent } from '~/domain/paper/paper-content';
import { contentWithheld } from '~/domain/paper/withheld-text';
import { readContent } from '~/persistence/paper-text';
import { reads } from '~/persistence/reads';

type TabledPaper = Pick<SnapshotItem, 'id' | 'number' | 'title' | 'paper'>;
type OpenPaper = {
  readonly itemId: string;
  readonly number: string;
  readonly title: string;
  readonly ref: string;
  readonly version: number;
  /** Null where it is withheld. */
  readonly open: { readonly content: PaperContent; readonly attachments: readonly OpenFile[] } | null;
  /** Why it is withheld. */
  readonly reason: string;
};
type OpenFile = {
  readonly letter: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
};

/**
 * The papers of a published agenda in the versions tabled, each with whether it is open: by the version's classification and
 * by the paper's own now. Of what is not, only the reason: of the version tabled, or of the newest where only that is withheld. Appendices only where they are open themselves.
 */
export async function openPapers(items: readonly TabledPaper[]): Promise<readonly OpenPaper[]> {
  const rows = await reads().paper.findMany({
    where: { id: { in: items.flatMap(({ paper }) => paper?.id ?? []) } },
    select: {
      id: true,
      ref: true,
      classification: true,
      versions: { select: { number: true, content: true } },
      attachments: { where: { classification: 'public' }, orderBy: [{ addedAt: 'asc' }, { letter: 'asc' }] },
    },
  });
  return items.flatMap(({ id: itemId, number, title, paper }): OpenPaper[] => {
    const row = rows.find(({ id }) => id === paper?.id);
    const version = row?.versions.find((one) => one.number === paper?.version);
    if (!row || !version) return [];
    const content = readContent(version.content);
    const open = content.classification === 'public' && row.classification === 'public';
    const { ref } = row;
    const at = { itemId, number, title, ref, version: version.number };
    if (!open) return [{ ...at, open: null, reason: contentWithheld(content) || reasonNow(row.versions) }];
    const attachments = row.attachments.filter((one) => carriedBy(version.number, one));
    return [{ ...at, open: { content, attachments }, reason: '' }];
  });
}

function reasonNow(versions: readonly { readonly number: number; readonly content: string }[]): string {
  const newest = versions.toSorted((a, b) => a.number - b.number).at(-1);
  return newest ? contentWithheld(readContent(newest.content)) : '';
}
