import { canPaper } from '~/domain/permission/can';
import type { PaperThing } from '~/domain/permission/paper-relations';
import { actorOf } from '~/persistence/people';
import type { Transaction } from '~/persistence/transaction';

/** Those of the people who may read the paper on a London calendar date: nobody else is told of it. */
export async function readersAmong(
  tx: Transaction,
  personIds: readonly string[],
  { paper, day }: { readonly paper: PaperThing; readonly day: string },
): Promise<string[]> {
  const readers: string[] = [];
  for (const personId of new Set(personIds)) {
    const actor = await actorOf(tx, personId, day);
    if (actor && canPaper(actor, 'paper:read', paper).ok) readers.push(personId);
  }
  return readers;
}
