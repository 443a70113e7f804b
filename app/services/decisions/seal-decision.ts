import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import { checkType, type TypeRefusal } from '~/domain/decision/check-type';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import { decideNextStage, type NextStageRefusal, type RouteStage } from '~/domain/paper/decide-next-stage';
import type { Gate } from '~/domain/paper/stage';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import type { CalendarDate } from '~/domain/shared/calendar';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { departedFrom } from '~/persistence/approvals';
import { type DecidedItem, decidedItem, declaredOn, isDeclared } from '~/persistence/decided-item';
import { diverges } from '~/persistence/diverges';
import { consultationsOwed, powerToDecide } from '~/persistence/paper-authority';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { answerUrgent } from './answer-urgent';
import { followDecision } from './follow-decision';
import { type KeptDecision, keptDecision } from './kept-decision';
import { itemNotices, NO_NOTICES } from './notice-lines';
import { recordLines } from './record-lines';
import { sealRecord } from './seal-record';

export type SealRefusal =
  | PermissionRefusal
  | TypeRefusal
  | NextStageRefusal
  | MayDecideRefusal
  | { readonly code: 'ballot-not-declared-yet' }
  | { readonly code: 'record-incomplete'; readonly gaps: readonly Gap[] };

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

type Sealing = {
  readonly kept: KeptDecision;
  readonly item: DecidedItem | null;
  readonly content: DecisionContent;
};

async function checkSealing(
  tx: Transaction,
  { kept, item, content }: Sealing,
): Promise<Result<true, SealRefusal>> {
  if (item && !isDeclared(item)) return refuse({ code: 'ballot-not-declared-yet' });
  const stays = await checkStage(tx, kept, content);
  if (!stays.ok) return stays;
  const gate = kept.stageId ? (item?.gate ?? null) : null;
  const ballots = item ? declaredOn(item) : [];
  const agrees = checkType(kept.type, { gate, profile: kept.profile, ballots, reports: item?.reports });
  if (!agrees.ok) return agrees;
  const other = await diverges(tx, { decision: kept, item, content });
  const power = await checkPower(tx, kept, gate);
  if (!power.ok) return power;
  const { paperId, id: decisionId, stageId, bodyId, type } = kept;
  const departs = paperId
    ? await departedFrom(tx, { paperId, decisionId, stageId, bodyId, type, resolved: content.resolved })
    : [];
  const gaps = findGaps(content, {
    ...{ type, profile: kept.profile, diverges: other, departs: departs.length > 0 },
    owed: await owedBy(tx, kept, gate),
  });
  return gaps.length > 0 ? refuse({ code: 'record-incomplete', gaps }) : ok(true);
}

/** A body decides no more than its power reaches, and nothing that is reserved to another (governance.md §9). */
async function checkPower(
  tx: Transaction,
  { paperId, bodyId, type, decidedAt }: KeptDecision,
  gate: Gate | null,
): Promise<Result<true, MayDecideRefusal>> {
  if (!paperId || !decidesIt(type, gate)) return ok(true);
  return powerToDecide(tx, { paperId, bodyId, on: londonDate(decidedAt.toISOString()) });
}

/** Whom the scheme has consulted before a body decides it; null where it decides nothing of the kind. */
async function owedBy(
  tx: Transaction,
  { paperId, bodyId, type, decidedAt }: KeptDecision,
  gate: Gate | null,
): Promise<{ readonly of: readonly string[]; readonly decidedOn: CalendarDate } | null> {
  if (!paperId || !decidesIt(type, gate)) return null;
  const decidedOn = londonDate(decidedAt.toISOString());
  return { of: await consultationsOwed(tx, { paperId, bodyId, on: decidedOn }), decidedOn };
}

function decidesIt(type: DecisionType, gate: Gate | null): boolean {
  const takes = effectOnRoute(type) === 'on' && type !== 'noted';
  return takes && (gate === 'decide' || gate === 'key-decision');
}

/** What does not concur goes back to where the other wording was adopted, unless another station is named. */
async function goesBackTo(
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

/** A decision on a route is taken where the paper is, and one to refer back names an earlier station. */
async function checkStage(
  tx: Transaction,
  { stageId, paperId, type }: KeptDecision,
  { returnsTo }: DecisionContent,
): Promise<Result<unknown, NextStageRefusal>> {
  if (!stageId || !paperId) return ok(true);
  const stages = await tx.stage.findMany({
    where: { paperId },
    select: { id: true, position: true, gate: true, bodyId: true, name: true, state: true },
  });
  return decideNextStage(stages as RouteStage[], { stageId, type, returnToPosition: returnsTo?.position });
}
