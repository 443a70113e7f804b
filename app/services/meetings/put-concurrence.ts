import type { DecisionContent } from '~/domain/decision/decision-record';
import { repeatsWording } from '~/domain/decision/repeats-wording';
import { concurrenceMotion } from '~/domain/decision/report-words';
import type { Classification } from '~/domain/paper/classification';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

/**
 * At a station where a body is asked to concur with other wording, the question is that wording and not what the paper
 * recommends: its motion is ready with the item. Wording that fewer may read than the version tabled is not repeated
 * (`repeatsWording`): the motion then names the record alone. Source: governance.md §7, §9.
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
  const repeated = repeatsWording({
    decided: decided.classification as Classification,
    tabled: classification as Classification,
  });
  const resolved = repeated ? (JSON.parse(decided.content) as DecisionContent).resolved : [];
  await tx.motion.create({
    data: {
      ...{ id: newId(), itemId, position: 1, kind: 'recommendation', state: 'ready', createdAt: now },
      text: concurrenceMotion({ body: stage.body.name, ref: decided.ref, resolved }),
    },
  });
}
