import { type Actor, isOfficerOf, sitsOn } from '../permission/actor';

/**
 * Whether somebody who follows a meeting has no part in what is taken without the public: of no seat and no office of the
 * body, and not named to stay (governance.md §7).
 */
export function isOutside(
  actor: Actor,
  { bodyId, stayIds }: { readonly bodyId: string; readonly stayIds: readonly string[] },
): boolean {
  return !sitsOn(actor, bodyId) && !isOfficerOf(actor, bodyId) && !stayIds.includes(actor.personId);
}
