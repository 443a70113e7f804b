import type { DecisionContent } from '~/domain/decision/decision-record';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision } from '~/persistence/live-versions';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { keptDecision } from './kept-decision';
import { nextDecisionRef } from './next-decision-ref';
import { sealRecord } from './seal-record';

export type CorrectionInput = {
  readonly decisionId: string;
  /** What the record should have said. */
  readonly correction: string;
  /** How the mistake came about. */
  readonly reasons: string;
};
export type CorrectionRefusal =
  | PermissionRefusal
  | { readonly code: 'edit-instead' }
  | { readonly code: 'correct-the-original' };

/**
 * Corrects a sealed record by a new one that says what the first should have said. Nothing in the register is edited and
 * nothing is decided anew. The same correction again is answered as done. Refuses `edit-instead` before sealing and
 * `correct-the-original` of a record that itself corrects. Source: architecture.md, Register; governance.md §8 (minutes).
 */
export async function correctDecision(
  { actor, now }: Acting,
  { decisionId, correction, reasons }: CorrectionInput,
): Promise<Result<{ readonly ref: string }, CorrectionRefusal>> {
  return transaction<{ ref: string }, CorrectionRefusal>(async (tx) => {
    const kept = await keptDecision(tx, decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    if (kept.state !== 'sealed' && canDecision(actor, 'decision:record', kept.thing).ok) {
      return refuse({ code: 'edit-instead' });
    }
    const permission = canDecision(actor, 'decision:correct', kept.thing);
    if (!permission.ok) return permission;
    if (kept.correctsId) return refuse({ code: 'correct-the-original' });
    const content: DecisionContent = {
      ...kept.content,
      resolved: [correction],
      reasons,
      alternatives: [],
      noAlternatives: true,
      conditions: [],
      actions: [],
      votes: [],
      callable: false,
      differs: '',
      urgent: undefined,
      officer: actor.name,
    };
    const before = await tx.decision.findMany({
      where: { correctsId: kept.id },
      select: { ref: true, content: true },
    });
    const same = before.find(
      (one) => (JSON.parse(one.content) as DecisionContent).resolved[0] === correction,
    );
    if (same) return ok({ ref: same.ref });
    const id = newId();
    const { year, number, ref } = await nextDecisionRef(tx, kept.body.code, now);
    const { bodyId, paperId, versionNumber, classification } = kept;
    await tx.decision.create({
      data: {
        ...{ id, bodyId, year, number, ref, paperId, versionNumber, classification },
        title: `Correction of ${kept.ref}`,
        type: kept.type,
        state: 'draft',
        content: JSON.stringify(content),
        decidedAt: now,
        recordedById: actor.personId,
        publishedAt: kept.publishedAt ? now : null,
        correctsId: kept.id,
      },
    });
    await sealRecord(tx, { decisionId: id, content, corrects: kept.ref, at: now, actorId: actor.personId });
    await raiseDecision(tx, kept.id);
    const told = { at: now, actorId: actor.personId, bodyId, paperId: paperId ?? undefined, facts: { ref } };
    tx.tell({ kind: 'DecisionCorrected', subjectId: kept.id, ...told });
    return ok({ ref });
  });
}
