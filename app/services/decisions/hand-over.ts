import type { Candidate } from '~/domain/authority/takes-instead';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { arriveAt } from '../routes/arrive-at';

type StageAside = NonNullable<Awaited<ReturnType<Transaction['stage']['findFirst']>>>;

/** The station that is passed over, and who takes it instead. */
export type PassingOver = { readonly stage: StageAside; readonly instead: Candidate };

/** The station is passed over, one of the other body follows it, and so does the call-in of what it will decide. */
export async function handOver(
  tx: Transaction,
  { actor, now }: Acting,
  { stage, instead }: PassingOver,
): Promise<string> {
  const { paperId, position, gate, targetDays, targetUnit, needs } = stage;
  const later = await tx.stage.findMany({
    where: { paperId, position: { gt: position } },
    orderBy: { position: 'desc' },
  });
  // From the last backwards: no two stations may share a position, not even for a moment.
  for (const one of later)
    await tx.stage.update({ where: { id: one.id }, data: { position: one.position + 1 } });
  const next = later.findLast(({ state }) => state === 'to-come');
  if (next?.gate === 'call-in' && next.bodyId === stage.bodyId)
    await tx.stage.update({ where: { id: next.id }, data: { bodyId: instead.bodyId } });
  await tx.stage.update({
    where: { id: stage.id },
    data: {
      ...{ state: 'skipped', completedAt: now, result: 'stood-aside' },
      resultText: `${actor.name} stood aside for an interest: ${instead.holder} decides instead`,
    },
  });
  const toStageId = newId();
  await tx.stage.create({
    data: {
      ...{ id: toStageId, paperId, position: position + 1, bodyId: instead.bodyId, state: 'to-come' },
      ...{ gate, name: `${instead.holder} decides`, targetDays, targetUnit, needs },
    },
  });
  await arriveAt(tx, { paperId, stageId: toStageId, at: now });
  return toStageId;
}
