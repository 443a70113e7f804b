import type { PackEntry } from './pack-entry';

/**
 * The parts of a pack: the board's own, with all that every member may read; the restricted one with exempt text, which
 * leaves out those whom an interest bars; and, of a body that publishes, the public one: the board's with its open text
 * alone, under the same page numbers (governance.md §3.4, §7).
 */
const PACK_PARTS = ['board', 'restricted', 'public'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

const PACK_STATES = ['waiting', 'making', 'ready', 'failed'] as const;

/** How far the making of a pack is. */
export type PackState = (typeof PACK_STATES)[number];

/** "Page 37 of 212": what a page of a pack says at its foot. */
export function pageWords(page: number, last: number): string {
  return `Page ${page} of ${last}`;
}

/** Why a pack could not be made. */
type PackProblemShown = { readonly code: string; readonly pages?: number; readonly size?: number };
export type FailedPart = { readonly part: PackPart; readonly problem: PackProblemShown | null };

/** One pack of a meeting as far as its reader may know it. */
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
