import type { Transaction } from '~/persistence/transaction';
import { implementationDone } from '../routes/implementation-done';

type Finished = { readonly paperId: string; readonly at: Date; readonly actorId: string | undefined };

/**
 * Ends a paper's road when nothing is left to do: every condition precedent of its decisions met, every
 * action of them closed. Called after each closure and each condition met.
 */
export async function finishImplementation(tx: Transaction, finished: Finished): Promise<void> {
  const { paperId } = finished;
  const [open, unmet] = [
    await tx.action.count({ where: { decision: { paperId }, state: { in: ['open', 'completed'] } } }),
    await tx.condition.count({
      where: { decision: { paperId, state: 'sealed' }, kind: 'precedent', state: { not: 'met' } },
    }),
  ];
  if (open === 0 && unmet === 0) await implementationDone(tx, finished);
}
