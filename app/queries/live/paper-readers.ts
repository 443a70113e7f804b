import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import { paperThing } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';

/** A test of who may read the paper now; read once, asked for each watcher. */
export async function paperReaders(paperId: string): Promise<(actor: Actor) => boolean> {
  const thing = await paperThing(reads(), { id: paperId });
  return (actor) => thing !== null && canPaper(actor, 'paper:read', thing).ok;
}
