import type { DecisionContent } from '~/domain/decision/decision-record';
import { concurrenceMotion } from '~/domain/decision/report-words';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

/**
 * At a station where a body is asked to concur with other wording, the question is that wording and not what the paper
 * recommends: its motion is ready with the item. Exempt wording is not repeated where a version tabled openly would show it:
 * the motion then names the record alone. Source: governance.md §7, §9.
 */
export async function putConcurrence(
  tx: Transaction,
  { now }: Acting,
  {
    itemId,
    stageId,
    classification,
  }: { readonly itemId: string; readonly stageId: string; readonly classification: string },
): Promise<void> {
  const stage = await tx.stage.findUniqueOrThrow({
    where: { id: stageId },
    select: { gate: true, concursWithId: true, body: { select: { name: true } } },
  });
  if (stage.gate !== 'concurrence' || !stage.concursWithId) return;
  const decided = await tx.decision.findUniqueOrThrow({
    where: { id: stage.concursWithId },
    select: { ref: true, content: true, classification: true },
  });
  const kept = decided.classification === 'exempt' && classification !== 'exempt';
  const resolved = kept ? [] : (JSON.parse(decided.content) as DecisionContent).resolved;
  await tx.motion.create({
    data: {
      ...{ id: newId(), itemId, position: 1, kind: 'recommendation', state: 'ready', createdAt: now },
      text: concurrenceMotion({ body: stage.body.name, ref: decided.ref, resolved }),
    },
  });
}
