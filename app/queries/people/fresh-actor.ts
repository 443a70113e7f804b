import type { Actor } from '~/domain/permission/actor';
import { actorOf } from '~/persistence/people';
import { reads } from '~/persistence/reads';

/** The actor as of the business day, read anew; null when the account is gone or disabled. */
export function freshActor(personId: string, day: string): Promise<Actor | null> {
  return actorOf(reads(), personId, day);
}
