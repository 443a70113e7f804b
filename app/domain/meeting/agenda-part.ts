import type { Profile } from '../body/profile';
import { isCouncilProfile } from '../body/profile';
import type { Classification } from '../paper/classification';

/** Part A is open to the public; Part B is likely to be taken without it. */
export type AgendaPart = 'A' | 'B';

/** In which part of the agenda an item stands: in Part B when its paper is exempt. Source: governance.md §7. */
export function partOf(paper: { readonly classification: Classification } | null): AgendaPart {
  return paper?.classification === 'exempt' ? 'B' : 'A';
}

type Matter = {
  readonly profile: Profile;
  readonly part: AgendaPart;
  /** The public is kept out of the item now. */
  readonly excluded: boolean;
  /** The motion is the one to exclude the public. */
  readonly toExclude: boolean;
};

/**
 * Whether exempt matter would be opened before the public is out: in a council's body nothing of a Part B item is voted on
 * before the resolution to exclude is carried (LGA 1972 s.100A(4)). A company's board goes by its own practice.
 */
export function opensTooSoon({ profile, part, excluded, toExclude }: Matter): boolean {
  return isCouncilProfile(profile) && part === 'B' && !excluded && !toExclude;
}
