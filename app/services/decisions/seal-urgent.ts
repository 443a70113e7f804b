import type { DecisionContent } from '~/domain/decision/decision-record';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { Taking } from './check-urgent';
import { followDecision } from './follow-decision';
import { keptDecision } from './kept-decision';
import { nextDecisionRef } from './next-decision-ref';
import { basisLines, NO_NOTICES } from './notice-lines';
import { putReports } from './put-reports';
import { sealRecord } from './seal-record';
import { tellMembers } from './tell-members';

/** Writes the record, seals it, moves its paper on, tells the members and puts it on the next agenda. */
export async function sealUrgent(
  tx: Transaction,
  { actor, now }: Acting,
  { input, place, content }: Taking & { readonly content: DecisionContent },
): Promise<{ readonly ref: string }> {
  const { body, taker, paper, classification } = place;
  const id = newId();
  const numbered = await nextDecisionRef(tx, body.code, taker.at);
  await tx.decision.create({
    data: {
      ...{ id, ...numbered, bodyId: body.id, title: input.title, type: input.type },
      ...{ paperId: paper?.paperId ?? null, versionNumber: paper?.versionNumber ?? null },
      ...{ stageId: paper?.stageId ?? null, classification },
      state: 'draft',
      content: JSON.stringify(content),
      decidedAt: taker.at,
      recordedById: actor.personId,
      urgent: { create: { bodyId: body.id, takenById: taker.personId, neededOn: input.neededOn } },
    },
  });
  const kept = await keptDecision(tx, id, actor);
  if (!kept) throw new Error('the decision just written is not there');
  const on = londonDate(taker.at.toISOString());
  const { urgencyAgreed } = paper ? await basisLines(tx, { ...paper, on }) : NO_NOTICES;
  const sealed = { content, urgencyAgreed, at: now, actorId: actor.personId };
  await sealRecord(tx, { decisionId: id, ...sealed });
  await followDecision(tx, { kept, type: input.type, ...sealed });
  await tellMembers(tx, kept, { at: now, actorId: actor.personId });
  await putReports(tx, { actor, now }, body.id);
  return { ref: numbered.ref };
}
