import { type Classification, stricterOf } from '~/domain/paper/classification';

/** What the class of a tabled paper is reckoned from, to be selected beside what else is read of an item's paper. */
export const CLASSES_SELECT = {
  classification: true,
  versions: { select: { number: true, classification: true } },
} as const;

type Classes = {
  readonly classification: string;
  readonly versions: readonly { readonly number: number; readonly classification: string }[];
};

/**
 * The class in which a paper is before a meeting: of the version tabled or of the paper now, whichever is stricter. What is
 * read out is the tabled text, and what is known of the newest closes it too (governance.md §7). Null without a paper.
 */
export function classBefore(paper: Classes | null, tabled: number | null): Classification | null {
  if (!paper) return null;
  const now = paper.classification as Classification;
  return stricterOf(now, classTabled(paper, tabled) ?? now);
}

/** The class of the version tabled alone; null where the paper has no such version. */
function classTabled({ versions }: Classes, tabled: number | null): Classification | null {
  const version = versions.find(({ number }) => number === tabled);
  return version ? (version.classification as Classification) : null;
}
