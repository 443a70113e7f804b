import type { Classification } from '../paper/classification';

/**
 * The parts of a pack: the board's own, with all that every member may read; the restricted one with exempt text, which
 * leaves out those whom an interest bars; and, of a body that publishes, the public one: the board's with its open text
 * alone, under the same page numbers (governance.md §3.4, §7).
 */
const PACK_PARTS = ['board', 'restricted', 'public'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

const PACK_STATES = ['waiting', 'making', 'ready', 'failed'] as const;
export type PackState = (typeof PACK_STATES)[number];

export const MOST_PAGES = 1_000;
/** Bytes: 100 MB. */
export const LARGEST_PACK = 100 * 1024 * 1024;

/** Why a file is not in the pack. */
const FILE_PROBLEMS = [
  ...(['empty', 'encrypted', 'not-a-pdf', 'broken', 'unfolds', 'too-heavy', 'missing'] as const),
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A stretch of pages of a pack that one reader may read or not as a whole. */
export type PackEntry = {
  readonly kind: 'front' | 'paper' | 'attachment' | 'beside';
  readonly itemId: string | null;
  /** Of the item: 6, 6A; blank for the front. */
  readonly number: string;
  readonly title: string;
  readonly paper: { readonly id: string; readonly ref: string; readonly version: number } | null;
  readonly attachment: {
    readonly id: string;
    readonly letter: string;
    readonly title: string;
    readonly fileName: string;
    readonly size: number;
  } | null;
  /** Of the text or the file: SHA-256. */
  readonly digest: string;
  readonly classification: Classification;
  readonly firstPage: number;
  /** 0 for what travels beside the pack as a file. */
  readonly pages: number;
  readonly problem: FileProblem | null;
  /** On which page, counted in the pack, each block of the paper's text begins, by its place. */
  readonly blockPages: readonly number[];
};

/** The part in which a text belongs: an attachment never in a more open one than its paper. */
export function partOf(paper: Classification, attachment: Classification = paper): 'board' | 'restricted' {
  return paper === 'exempt' || attachment === 'exempt' ? 'restricted' : 'board';
}

/** The same text twice: what an earlier pack of the meeting has already is in no supplement. */
export function inEarlierPack(
  entry: Pick<PackEntry, 'itemId' | 'kind' | 'digest'>,
  earlier: readonly PackEntry[],
): boolean {
  return earlier.some(
    ({ itemId, kind, digest }) => itemId === entry.itemId && kind === entry.kind && digest === entry.digest,
  );
}

export type PackTooLarge = {
  readonly code: 'pack-too-large';
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly mostPages: number;
  readonly largest: number;
};

/** A pack has at most 1,000 pages and 100 MB: beyond that nobody could open it on a tablet. */
export function checkPackSize({
  pages,
  size,
}: {
  readonly pages: number;
  readonly size: number;
}): PackTooLarge | null {
  if (pages <= MOST_PAGES && size <= LARGEST_PACK) return null;
  return { code: 'pack-too-large', pages, size, mostPages: MOST_PAGES, largest: LARGEST_PACK };
}

/** "Page 37 of 212": what a page of a pack says at its foot. */
export function pageWords(page: number, last: number): string {
  return `Page ${page} of ${last}`;
}

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

export type PackSource = {
  readonly paperId: string | null;
  readonly version: number | null;
  /** Digests of the files that the version carries now. */
  readonly digests: readonly string[];
};

export type SourceChange = {
  readonly number: string;
  readonly title: string;
  readonly what: 'version' | 'file' | 'gone';
};

/**
 * What changed since a frozen pack was made, by item: another version of its paper is on the agenda, a file is another, or
 * the item is gone. `now` has the items of the agenda as it stands.
 */
export function changedSince(
  entries: readonly PackEntry[],
  now: ReadonlyMap<string, PackSource>,
): readonly SourceChange[] {
  const changes: SourceChange[] = [];
  for (const { kind, itemId, number, title, paper, digest } of entries) {
    if (itemId === null) continue;
    const source = now.get(itemId);
    if (kind === 'paper') {
      if (!source) changes.push({ number, title, what: 'gone' });
      else if (source.version !== paper?.version) changes.push({ number, title, what: 'version' });
    } else if (source && source.version === paper?.version && !source.digests.includes(digest)) {
      changes.push({ number, title, what: 'file' });
    }
  }
  return changes;
}

/** One pack of a meeting as far as its reader may know it. */
/** Why a pack could not be made. */
type PackProblemShown = { readonly code: string; readonly pages?: number; readonly size?: number };
export type FailedPart = { readonly part: PackPart; readonly problem: PackProblemShown | null };

export type PackShown = {
  readonly id: string;
  readonly edition: number;
  readonly state: PackState;
  readonly done: number;
  readonly total: number;
  readonly firstPage: number;
  readonly pages: number;
  /** Bytes. */
  readonly size: number;
  readonly digest: string;
  readonly madeAt: string | null;
  /** Why it could not be made. */
  readonly problem: PackProblemShown | null;
  /** Whether the reader's copy leaves something out. */
  readonly partly: boolean;
  readonly entries: readonly PackEntry[];
};
