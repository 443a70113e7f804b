import { isMethodAvailable } from '../ballot/procedure';
import type { Profile } from '../body/profile';
import { methodOf, RESOLUTION_KINDS, type ResolutionKind } from './resolution';

/** The kinds of resolution in writing that a body of this profile has; none for most. Source: governance.md §5. */
export function kindsFor(profile: Profile): readonly ResolutionKind[] {
  return RESOLUTION_KINDS.filter((kind) => isMethodAvailable(profile, methodOf(kind)));
}
