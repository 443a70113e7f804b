import { missingClearances } from '~/domain/paper/missing-clearances';
import type { StageNeeds } from '~/domain/paper/stage';
import type { Transaction } from '~/persistence/transaction';
import { moveOn } from './move-on';

type Answered = { readonly paperId: string; readonly at: Date; readonly actorId: string | undefined };

/**
 * Called after each answer to a clearance. The paper leaves its clearance when the newest answer on every
 * matter is positive; conditions, a no and silence keep it there (governance.md §9).
 */
export async function clearancesAnswered(tx: Transaction, { paperId, at, actorId }: Answered): Promise<void> {
  const stage = await tx.stage.findFirst({
    where: { paperId, state: 'current', gate: 'clearance' },
    select: { id: true, needs: true },
  });
  if (!stage) return;
  const requests = await tx.adviceRequest.findMany({
    where: { stageId: stage.id, kind: 'clearance', endedAt: null },
    orderBy: { askedAt: 'asc' },
    select: { matter: true, answer: true },
  });
  if (missingClearances(JSON.parse(stage.needs) as StageNeeds, requests).length > 0) return;
  const decision = { id: null, type: 'agreed', text: 'Cleared' } as const;
  await moveOn(tx, { paperId, stageId: stage.id, decision, at, actorId });
}
