import type { Classification } from '../paper/classification';

/** Why a file is not in the pack. */
const FILE_PROBLEMS = [
  ...(['empty', 'encrypted', 'not-a-pdf', 'broken', 'unfolds', 'too-heavy', 'missing'] as const),
] as const;

/** Why a file is not in the pack. */
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

/** An entry before it is known on which page it comes. */
export type EntryToPlace = Omit<PackEntry, 'firstPage' | 'pages' | 'problem' | 'blockPages'>;

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
