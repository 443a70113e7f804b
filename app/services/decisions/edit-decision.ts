import { checkType, type TypeRefusal } from '~/domain/decision/check-type';
import type { DecisionType } from '~/domain/decision/decision-type';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { decidedItem, declaredOn } from '~/persistence/decided-item';
import { raiseDecision } from '~/persistence/live-versions';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import type { DecisionEdit } from './decision-edit';
import { type KeptDecision, keptDecision } from './kept-decision';
import { type MergeRefusal, mergeEdit } from './merge-edit';

/** Why a draft of a decision is not saved. */
export type EditRefusal =
  | PermissionRefusal
  | TypeRefusal
  | { readonly code: 'decision-sealed' }
  | { readonly code: 'decision-changed' }
  | MergeRefusal;

/**
 * Saves what the officer wrote of a decision not yet sealed; it may still be incomplete. Refuses `decision-changed`
 * where somebody saved since this officer began (nothing is overwritten), `decision-sealed`, a kind of decision that does
 * not agree with the ballots, a lead whom nobody knows and a return to a station that is not an earlier one.
 */
export async function editDecision(
  { actor, now }: Acting,
  edit: DecisionEdit,
): Promise<Result<{ readonly ref: string }, EditRefusal>> {
  return transaction<{ ref: string }, EditRefusal>(async (tx) => {
    const kept = await keptDecision(tx, edit.decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:record', { ...kept.thing, state: 'draft' });
    if (!permission.ok) return permission;
    if (kept.state !== 'draft') return refuse({ code: 'decision-sealed' });
    const agrees = await checkAgainstItem(tx, kept, edit.type);
    if (!agrees.ok) return agrees;
    const content = await mergeEdit(tx, kept, edit);
    if (!content.ok) return content;
    const text = JSON.stringify(content.value);
    const same =
      text === JSON.stringify(kept.content) && kept.title === edit.title && kept.type === edit.type;
    if (same) return ok({ ref: kept.ref });
    if (kept.liveVersion !== edit.liveVersion) return refuse({ code: 'decision-changed' });
    await tx.decision.update({
      where: { id: kept.id },
      data: { title: edit.title, type: edit.type, content: text },
    });
    const version = await raiseDecision(tx, kept.id);
    tx.tell({
      kind: 'DecisionDrafted',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      subjectId: kept.id,
      version,
      facts: { ref: kept.ref },
    });
    return ok({ ref: kept.ref });
  });
}

async function checkAgainstItem(
  tx: Transaction,
  kept: KeptDecision,
  type: DecisionType,
): Promise<Result<unknown, TypeRefusal>> {
  const item = kept.itemId ? await decidedItem(tx, kept.itemId) : null;
  if (!item) return ok(type);
  return checkType(type, {
    gate: kept.stageId ? item.gate : null,
    profile: kept.profile,
    ballots: declaredOn(item),
    reports: item.reports,
  });
}
