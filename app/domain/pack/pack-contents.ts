import type { SnapshotItem } from '../meeting/agenda-snapshot';
import type { PaperContent } from '../paper/paper-content';
import type { PackPart } from './pack';
import type { EntryToPlace } from './pack-entry';

type AppendixNamed = {
  readonly letter: string;
  readonly title: string;
  readonly fileName: string;
  /** Whoever reads the paper may know what it is. */
  readonly open: boolean;
  /** Of Schedule 12A, by which it is exempt. */
  readonly paragraphs: readonly number[];
};

/** A paper or a file as it goes into a pack, before it is known on which page. */
export type EntryToWrite = EntryToPlace & {
  /** Of a paper; a file has none. */
  readonly paperText: {
    readonly content: PaperContent;
    readonly author: string;
    readonly sponsor: string;
    readonly appendices: readonly AppendixNamed[];
  } | null;
};

/** All that a pack is written from. */
export type PackContents = {
  readonly meetingId: string;
  readonly body: string;
  readonly council: boolean;
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly edition: number;
  readonly part: PackPart;
  /** Whether a pack of this part was there before. */
  readonly supplement: boolean;
  /** The number of its first page. */
  readonly first: number;
  readonly items: readonly (SnapshotItem & { readonly begins: string })[];
  /** Of a supplement: the items that no earlier pack states so, by id, and those that are taken off. */
  readonly restated: { readonly items: readonly string[]; readonly gone: readonly SnapshotItem[] };
  /** By item: whether its paper is in the restricted pack. */
  readonly restricted: ReadonlySet<string>;
  readonly entries: readonly EntryToWrite[];
};
