import { type Classification, stricterOf } from './classification';

/** A paper as it is classified now, with the class of each of its versions. */
export type ClassedPaper = {
  readonly classification: Classification;
  readonly versions: readonly { readonly number: number; readonly classification: Classification }[];
};

/**
 * The class in which a paper is before a meeting: of the version tabled or of the paper now, whichever is stricter. What is
 * read out is the tabled text, and what is known of the newest closes it too. Source: governance.md §7.
 */
export function classAtMeeting(paper: ClassedPaper, tabled: number | null): Classification {
  return stricterOf(paper.classification, classOf(paper, tabled) ?? paper.classification);
}

/**
 * The class of what is decided, to be kept with it: of the version that was before the body, whatever the paper becomes
 * later; where none is named, the strictest that the paper has had. Source: governance.md §7, §8.
 */
export function classOfDecision(paper: ClassedPaper, decided: number | null): Classification {
  const strictest = paper.versions.reduce(
    (one, { classification }) => stricterOf(one, classification),
    paper.classification,
  );
  return classOf(paper, decided) ?? strictest;
}

function classOf({ versions }: ClassedPaper, version: number | null): Classification | undefined {
  return versions.find(({ number }) => number === version)?.classification;
}
