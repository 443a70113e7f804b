import type { DecisionContent } from '~/domain/decision/decision-record';
import type { Transaction } from '~/persistence/transaction';
import type { KeptDecision } from './kept-decision';

/** What does not concur goes back to where the other wording was adopted, unless another station is named. */
export async function goesBackTo(
  tx: Transaction,
  { type, stageId }: KeptDecision,
  named: DecisionContent['returnsTo'],
): Promise<DecisionContent['returnsTo']> {
  if (type !== 'referred-back' || named || !stageId) return named;
  const here = await tx.stage.findUniqueOrThrow({
    where: { id: stageId },
    select: { gate: true, concursWithId: true },
  });
  if (here.gate !== 'concurrence' || !here.concursWithId) return null;
  const other = await tx.decision.findUniqueOrThrow({
    where: { id: here.concursWithId },
    select: { stageId: true },
  });
  return tx.stage.findUnique({
    where: { id: other.stageId ?? '' },
    select: { position: true, name: true },
  });
}
