import type { DecisionContent } from '~/domain/decision/decision-record';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { decidedItem } from '~/persistence/decided-item';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { answerUrgent } from './answer-urgent';
import { type CheckSealingRefusal, checkSealing } from './check-sealing';
import { followDecision } from './follow-decision';
import { goesBackTo } from './goes-back-to';
import { keptDecision } from './kept-decision';
import { itemNotices, NO_NOTICES } from './notice-lines';
import { recordLines } from './record-lines';
import { sealRecord } from './seal-record';

/** Why a record is not sealed. */
export type SealRefusal = PermissionRefusal | CheckSealingRefusal;

/**
 * Seals the record of a decision in the register of its body and sets going what follows: conditions, actions, the
 * paper's next move. It must agree with the ballots declared and leave nothing blank (`record-incomplete`); the paper
 * must still be where it was decided. What is sealed already is answered as done. Source: governance.md §8, §9.
 */
export async function sealDecision(
  { actor, now }: Acting,
  { decisionId }: { readonly decisionId: string },
): Promise<Result<{ readonly ref: string }, SealRefusal>> {
  return transaction<{ ref: string }, SealRefusal>(async (tx) => {
    const kept = await keptDecision(tx, decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:record', { ...kept.thing, state: 'draft' });
    if (!permission.ok) return permission;
    if (kept.state === 'sealed') return ok({ ref: kept.ref });
    const item = kept.itemId ? await decidedItem(tx, kept.itemId) : null;
    const lines = item ? await recordLines(tx, item) : {};
    const written: DecisionContent = { ...kept.content, ...lines, officer: actor.name };
    const content = { ...written, returnsTo: await goesBackTo(tx, kept, written.returnsTo) };
    const fit = await checkSealing(tx, { kept, item, content });
    if (!fit.ok) return fit;
    const at = now;
    const { urgencyAgreed } = item ? await itemNotices(tx, item) : NO_NOTICES;
    await sealRecord(tx, { decisionId, content, urgencyAgreed, at, actorId: actor.personId });
    await followDecision(tx, { kept, type: kept.type, content, at, actorId: actor.personId });
    if (item?.reportsId) {
      const { bodyId, type } = kept;
      await answerUrgent(tx, { actor, now }, { bodyId, reportsId: item.reportsId, decisionId, type });
    }
    return ok({ ref: kept.ref });
  });
}
