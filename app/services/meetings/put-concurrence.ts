import type { DecisionContent } from '~/domain/decision/decision-record';
import { concurrenceMotion } from '~/domain/decision/report-words';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

/**
 * At a station where a body is asked to concur with other wording, the question is that wording and not what the paper
 * recommends: its motion is ready with the item. Source: governance.md §9.
 */
export async function putConcurrence(
  tx: Transaction,
  { now }: Acting,
  { itemId, stageId }: { readonly itemId: string; readonly stageId: string },
): Promise<void> {
  const stage = await tx.stage.findUniqueOrThrow({
    where: { id: stageId },
    select: { gate: true, concursWithId: true, body: { select: { name: true } } },
  });
  if (stage.gate !== 'concurrence' || !stage.concursWithId) return;
  const { ref, content } = await tx.decision.findUniqueOrThrow({
    where: { id: stage.concursWithId },
    select: { ref: true, content: true },
  });
  const { resolved } = JSON.parse(content) as DecisionContent;
  await tx.motion.create({
    data: {
      ...{ id: newId(), itemId, position: 1, kind: 'recommendation', state: 'ready', createdAt: now },
      text: concurrenceMotion({ body: stage.body.name, ref, resolved }),
    },
  });
}
