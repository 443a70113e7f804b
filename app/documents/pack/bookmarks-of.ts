import type { PackEntry } from '~/domain/pack/pack-entry';
import type { Bookmark } from './bookmarks';

/** The bookmarks of a pack: contents, each paper, and its appendices beneath it. `pageOf` tells where a page is in the file. */
export function bookmarksOf(
  entries: readonly PackEntry[],
  first: number,
  pageOf: (page: number) => number | null = (page) => page - first,
): readonly Bookmark[] {
  const marks: (Bookmark & { beneath: Bookmark[] })[] = [];
  const items = new Map<string, Bookmark & { beneath: Bookmark[] }>();
  for (const { kind, itemId, number, title, attachment, firstPage, pages } of entries) {
    const page = pages > 0 ? pageOf(firstPage) : null;
    if (page === null) continue;
    const above = itemId === null ? undefined : items.get(itemId);
    if (kind === 'attachment' && attachment && above) {
      above.beneath.push({ title: `Appendix ${attachment.letter}, ${attachment.title}`, page, beneath: [] });
      continue;
    }
    const mark = { title: kind === 'front' ? 'Contents' : `${number}  ${title}`, page, beneath: [] };
    marks.push(mark);
    if (itemId !== null) items.set(itemId, mark);
  }
  return marks;
}
