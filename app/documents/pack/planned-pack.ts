import type { EntryToPlace } from '~/domain/pack/pack-entry';
import type { FrontOfPack } from './front';
import type { PaperOfPack } from './paper-sheet';

/** What is to be put in: a paper with its text, or a file by its digest. */
export type PlannedEntry = EntryToPlace & { readonly text: PaperOfPack | null };

/** All that is to be written. */
export type PackPlan = {
  readonly title: string;
  readonly foot: string;
  readonly front: FrontOfPack;
  /** The number of the pack's first page: a supplement goes on from the pack before it. */
  readonly first: number;
  readonly entries: readonly PlannedEntry[];
};

/** What the writing asks of the house: files, and to be told how far it is. */
export type Means = {
  /** The bytes of a kept file; null where they are not there. */
  readonly read: (digest: string) => Promise<Uint8Array | null>;
  readonly step: (done: number, total: number) => Promise<void>;
  /** The places of entries that took too long before, or too much memory. */
  readonly givenUp?: readonly number[];
};
