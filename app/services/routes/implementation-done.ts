import type { Transaction } from '~/persistence/transaction';
import { moveOn } from './move-on';

type Done = { readonly paperId: string; readonly at: Date; readonly actorId: string | undefined };

/**
 * Ends the route of a paper in implementation, once its conditions are met and its actions closed: the caller
 * has seen that. A paper that is elsewhere is left where it is.
 */
export async function implementationDone(tx: Transaction, { paperId, at, actorId }: Done): Promise<void> {
  const stage = await tx.stage.findFirst({
    where: { paperId, state: 'current', gate: 'implementation' },
    select: { id: true },
  });
  if (!stage) return;
  const decision = { id: null, type: 'agreed', text: 'Implemented' } as const;
  await moveOn(tx, { paperId, stageId: stage.id, decision, at, actorId });
}
