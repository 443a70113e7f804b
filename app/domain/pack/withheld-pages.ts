import type { PackEntry } from './pack-entry';

/** A stretch of pages that a reader's copy leaves out. */
export type Withheld = { readonly from: number; readonly to: number; readonly number: string };

/**
 * What a reader's copy leaves out, as stretches of pages: the entries that the reader may not read, neighbours of one item
 * made one. Page numbers stay as they are in the whole pack.
 */
export function withheldPages(
  entries: readonly PackEntry[],
  mayRead: (entry: PackEntry) => boolean,
): readonly Withheld[] {
  const out: Withheld[] = [];
  for (const entry of entries) {
    if (entry.pages === 0 || mayRead(entry)) continue;
    const { firstPage: from, number } = entry;
    const to = from + entry.pages - 1;
    const last = out.at(-1);
    if (last && last.number === number && last.to === from - 1) out[out.length - 1] = { ...last, to };
    else out.push({ from, to, number });
  }
  return out;
}
