import type { DecisionType } from '~/domain/decision/decision-type';
import { answerOf } from '~/domain/decision/urgent-state';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { putReports } from './put-reports';

type Answered = {
  readonly bodyId: string;
  /** The urgent decision that the item reported. */
  readonly reportsId: string;
  /** The decision that answers it. */
  readonly decisionId: string;
  readonly type: DecisionType;
};

/**
 * What the body's sealed decision on the report does to the urgent decision: ratified, noted or disputed, in each case it
 * stands; put off, it goes to the next meeting. Source: governance.md §9.
 */
export async function answerUrgent(
  tx: Transaction,
  acting: Acting,
  { bodyId, reportsId, decisionId, type }: Answered,
): Promise<void> {
  const { actor, now } = acting;
  const answer = answerOf(type);
  if (answer === null) {
    await putReports(tx, acting, bodyId);
    return;
  }
  const { decision } = await tx.urgentDecision.update({
    where: { decisionId: reportsId },
    data: { answer, answerId: decisionId, answeredAt: now },
    select: { decision: { select: { ref: true, paperId: true } } },
  });
  const version = await raiseDecision(tx, reportsId);
  if (decision.paperId) await raisePaper(tx, decision.paperId);
  tx.tell({
    ...{ kind: 'UrgentAnswered', at: now, actorId: actor.personId, bodyId, subjectId: reportsId, version },
    facts: { ref: decision.ref, answer },
  });
}
