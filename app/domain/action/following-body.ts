import { decidesAlone } from '../body/decides-alone';
import type { Profile } from '../body/profile';

type Decided = {
  readonly bodyId: string;
  readonly profile: Profile;
  readonly paper: { readonly bodyId: string } | null;
};

/** The body that follows up what was decided: what a desk asks for, the body that the paper came from has to see done. */
export function followingBody({ bodyId, profile, paper }: Decided): string {
  return decidesAlone(profile) ? (paper?.bodyId ?? bodyId) : bodyId;
}
