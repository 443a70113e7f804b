import type { Profile } from '../body/profile';
import { isCouncilProfile } from '../body/profile';
import type { Classification } from '../paper/classification';

/** Part A is open to the public; Part B is likely to be taken without it. */
export type AgendaPart = 'A' | 'B';

/**
 * In which part of the agenda an item stands, by the class in which its paper is before the meeting: in Part B when exempt. An
 * exempt appendix of another paper stands there alone, so that no more is hidden than has to be. Source: governance.md §7 (split Part A and Part B).
 */
export function partOf(classification: Classification | null): AgendaPart {
  return classification === 'exempt' ? 'B' : 'A';
}

/** What of an item is exempt, and what the meeting has done about it. */
export type ExemptMatter = {
  readonly part: AgendaPart;
  /** Letters of the exempt appendices that the version tabled carries. */
  readonly exemptAppendices: readonly string[];
  /** It was stated at the meeting that they are not discussed, or the public was out of the item before. */
  readonly appendicesSettled: boolean;
  /** The public is kept out of the item now. */
  readonly excluded: boolean;
};

type Matter = ExemptMatter & {
  readonly profile: Profile;
  /** The motion is the one to exclude the public. */
  readonly toExclude: boolean;
};

export type OpensTooSoon =
  | { readonly code: 'public-not-excluded' }
  | { readonly code: 'appendices-not-settled'; readonly letters: readonly string[] };

/**
 * Whether exempt matter would be opened before the public is out. In a council's body nothing of a Part B item is voted on
 * before the resolution to exclude is carried (LGA 1972 s.100A(4)); an open item with an exempt appendix, not before that, or
 * before it is stated that the appendix is not discussed. A company's board goes by its own practice.
 */
export function opensTooSoon(matter: Matter): OpensTooSoon | null {
  const { profile, part, exemptAppendices, appendicesSettled, excluded, toExclude } = matter;
  if (!isCouncilProfile(profile) || excluded || toExclude) return null;
  if (part === 'B') return { code: 'public-not-excluded' };
  if (exemptAppendices.length === 0 || appendicesSettled) return null;
  return { code: 'appendices-not-settled', letters: exemptAppendices };
}
