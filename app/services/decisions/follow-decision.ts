import { followingBody } from '~/domain/action/following-body';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { resultText } from '~/domain/decision/result-text';
import { departedFrom } from '~/persistence/approvals';
import { raiseDecision, raiseMeeting, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { createAction } from '../actions/create-action';
import { askConcurrence } from '../routes/ask-concurrence';
import { moveOn } from '../routes/move-on';
import type { KeptDecision } from './kept-decision';
import { tellOfDecision } from './tell-of-decision';

type Followed = {
  readonly kept: KeptDecision;
  readonly type: DecisionType;
  readonly content: DecisionContent;
  readonly at: Date;
  readonly actorId: string;
};

/**
 * All that a sealed decision sets going, in its transaction: its conditions and actions, the result on the agenda, the
 * paper's next move, and word to the people whom it concerns (governance.md §9).
 */
export async function followDecision(tx: Transaction, followed: Followed): Promise<void> {
  const { kept, type, content, at, actorId } = followed;
  await makeActions(tx, followed);
  const text = resultText(type, content);
  if (kept.itemId) await tx.agendaItem.update({ where: { id: kept.itemId }, data: { result: text } });
  if (kept.meetingId) await raiseMeeting(tx, kept.meetingId);
  await raiseDecision(tx, kept.id);
  if (kept.paperId && kept.stageId) {
    if (effectOnRoute(type) === 'on') await returnIfDiverged(tx, followed, kept.paperId, kept.stageId);
    const decision = { id: kept.id, type, text };
    const returnToPosition = content.returnsTo?.position;
    await moveOn(tx, {
      paperId: kept.paperId,
      stageId: kept.stageId,
      decision,
      returnToPosition,
      at,
      actorId,
    });
  } else if (kept.paperId) {
    await raisePaper(tx, kept.paperId);
    await nextNumber(tx, 'live:board');
  }
  await tellOfDecision(tx, { kept, text, at, actorId });
}

/** Wording other than an earlier body approved goes back to it to concur, unless its approval covers it (governance.md §9). */
async function returnIfDiverged(
  tx: Transaction,
  { kept, type, content: { resolved, divergence } }: Followed,
  paperId: string,
  stageId: string,
): Promise<void> {
  const { id: decisionId, ref, bodyId } = kept;
  const covered = divergence?.answer === 'covered';
  const adopted = { paperId, decisionId, stageId, bodyId, type, resolved };
  const approvals = covered ? [] : await departedFrom(tx, adopted);
  await askConcurrence(tx, { paperId, stageId, decisionId, ref, approvals });
}

/** An action for each condition and for each task agreed. */
async function makeActions(tx: Transaction, { kept, content, at, actorId }: Followed): Promise<void> {
  const common = { decisionId: kept.id, bodyId: followingBody(kept), evidenceWanted: 1, at, actorId };
  for (const [index, { text, kind, leadId, dueOn }] of content.conditions.entries()) {
    const conditionId = newId();
    const row = {
      id: conditionId,
      decisionId: kept.id,
      number: index + 1,
      text,
      kind,
      state: 'not-met',
      changedAt: at,
    };
    await tx.condition.create({ data: row });
    await createAction(tx, { ...common, conditionId, title: text, leadId, helperIds: [], dueOn });
  }
  for (const { title, leadId, helperIds, dueOn } of content.actions) {
    await createAction(tx, { ...common, title, leadId, helperIds, dueOn });
  }
}
