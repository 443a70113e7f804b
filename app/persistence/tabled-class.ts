import { type ClassedPaper, classAtMeeting } from '~/domain/paper/class-of-version';
import type { Classification } from '~/domain/paper/classification';

/** What the class of a paper is reckoned from, to be selected beside what else is read of it. */
export const CLASSES_SELECT = {
  classification: true,
  versions: { select: { number: true, classification: true } },
} as const;

type Classes = {
  readonly classification: string;
  readonly versions: readonly { readonly number: number; readonly classification: string }[];
};

export function asClassed({ classification, versions }: Classes): ClassedPaper {
  return {
    classification: classification as Classification,
    versions: versions.map((one) => ({ ...one, classification: one.classification as Classification })),
  };
}

/** The class in which an item's paper is before the meeting (`classAtMeeting`); null without a paper. */
export function classBefore(paper: Classes | null, tabled: number | null): Classification | null {
  return paper && classAtMeeting(asClassed(paper), tabled);
}
