import type { DecisionType } from '~/domain/decision/decision-type';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import type { Gate } from '~/domain/paper/stage';
import type { JudgedResolution } from '~/domain/resolution/judge-resolution';
import { keptResolution } from '~/persistence/resolutions';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { followDecision } from '../decisions/follow-decision';
import { keptDecision } from '../decisions/kept-decision';
import { nextDecisionRef } from '../decisions/next-decision-ref';
import { sealRecord } from '../decisions/seal-record';
import { endResolution } from './end-resolution';
import { resolutionContent } from './resolution-content';

type Passing = { readonly id: string; readonly judged: JudgedResolution };

/**
 * What follows the agreement that passes a resolution, in its transaction: the record is sealed in the register of the
 * body, a paper that waits for it moves on, and the company is told. Nobody declares it and no clock need run out
 * (CA 2006 s.296(4); governance.md §5, §8).
 */
export async function passResolution(
  tx: Transaction,
  { actor, now }: Acting,
  { id, judged }: Passing,
): Promise<void> {
  const kept = await keptResolution(tx, { id }, londonDate(now.toISOString()));
  if (!kept) throw new Error('the resolution answered is not there');
  const content = await resolutionContent(tx, kept, judged);
  const type = await typeOf(tx, kept.stageId, kept.card.profile);
  const decisionId = newId();
  const { title, bodyId, paperId, versionNumber, stageId, classification } = kept;
  await tx.decision.create({
    data: {
      ...{ id: decisionId, title, bodyId, paperId, versionNumber, stageId, type },
      classification,
      ...(await nextDecisionRef(tx, kept.body.code, now)),
      state: 'draft',
      content: JSON.stringify(content),
      decidedAt: now,
      recordedById: actor.personId,
    },
  });
  const sealed = { content, at: now, actorId: actor.personId };
  await sealRecord(tx, { decisionId, ...sealed });
  const decision = await keptDecision(tx, decisionId, actor);
  if (!decision) throw new Error('the decision just written is not there');
  await followDecision(tx, { kept: decision, type, ...sealed });
  await endResolution(tx, kept, {
    ...{ state: 'passed', at: now, actorId: actor.personId, judged, more: { decisionId } },
    kind: 'ResolutionPassed',
    did: 'has passed',
  });
}

/** The usual kind of decision at the stage of its paper; agreed, where there is none. */
async function typeOf(
  tx: Transaction,
  stageId: string | null,
  profile: Parameters<typeof decisionTypesAt>[1],
): Promise<DecisionType> {
  const stage = stageId && (await tx.stage.findUnique({ where: { id: stageId }, select: { gate: true } }));
  return (stage ? decisionTypesAt(stage.gate as Gate, profile)[0] : undefined) ?? 'agreed';
}
