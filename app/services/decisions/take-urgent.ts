import type { Profile } from '~/domain/body/profile';
import { urgencyRule } from '~/domain/body/urgency-rule';
import { decideUrgent, type UrgentRefusal } from '~/domain/decision/decide-urgent';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import type { Classification } from '~/domain/paper/classification';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { isInSession, nextMeetingOf } from '~/persistence/body-meetings';
import { barredOnPaper, seatsHeld } from '~/persistence/resolutions';
import { ruleCardInForce } from '~/persistence/rule-cards';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { followDecision } from './follow-decision';
import { keptDecision } from './kept-decision';
import { nextDecisionRef } from './next-decision-ref';
import { basisLines, NO_NOTICES } from './notice-lines';
import { putReports } from './put-reports';
import { sealRecord } from './seal-record';
import { tellMembers } from './tell-members';
import { unwrittenDecision } from './unwritten-decision';
import { urgentContent } from './urgent-content';
import type { UrgentInput } from './urgent-input';
import { type UrgentPaper, type UrgentPaperRefusal, urgentPaper } from './urgent-paper';
import { type TakerRefusal, type UrgentTaker, urgentTaker } from './urgent-taker';

export type TakeUrgentRefusal =
  | PermissionRefusal
  | UrgentRefusal
  | UrgentPaperRefusal
  | TakerRefusal
  | { readonly code: 'lead-unknown' }
  | { readonly code: 'record-incomplete'; readonly gaps: readonly Gap[] };

type Place = {
  readonly body: { readonly id: string; readonly code: string; readonly profile: Profile };
  readonly taker: UrgentTaker;
  readonly paper: UrgentPaper | null;
  readonly classification: Classification;
};

/**
 * Takes a decision for a body between its meetings because it cannot wait: by the chair, or recorded by the officer in the
 * chair's name. It is sealed at once, its paper moves on, every member is told, and it is put on the agenda of the body's
 * next meeting to be reported. The same again is answered as done. Refuses as `decideUrgent`, `urgentPaper`,
 * `urgentTaker`; `record-incomplete`, `lead-unknown`. Source: governance.md §8, §9.
 */
export async function takeUrgent(
  acting: Acting,
  input: UrgentInput,
): Promise<Result<{ readonly ref: string }, TakeUrgentRefusal>> {
  const { actor } = acting;
  return transaction<{ ref: string }, TakeUrgentRefusal>(async (tx) => {
    const row = await tx.body.findUnique({
      where: { code: input.bodyCode },
      select: { id: true, code: true, profile: true },
    });
    if (!row) return refuse({ code: 'not-found' });
    const body = { ...row, profile: row.profile as Profile };
    const again = await repeated(tx, body.id, { input, actorId: actor.personId });
    if (again) return ok(again);
    const paper = await urgentPaper(tx, acting, { input, bodyId: body.id });
    if (!paper.ok) return paper;
    const thing = await unwrittenDecision(tx, actor, {
      ...{ bodyId: body.id, profile: body.profile, paperId: paper.value?.paperId ?? null },
      versionNumber: paper.value?.versionNumber ?? null,
    });
    const permission = canDecision(actor, 'decision:take-urgent', thing);
    if (!permission.ok) return permission;
    const taker = await urgentTaker(tx, acting, { input, bodyId: body.id });
    if (!taker.ok) return taker;
    const { classification } = thing;
    const place = { body, taker: taker.value, paper: paper.value, classification };
    const content = await checked(tx, acting, { input, place });
    return content.ok ? ok(await seal(tx, acting, { input, place, content: content.value })) : content;
  });
}

type Taking = { readonly input: UrgentInput; readonly place: Place };

async function checked(
  tx: Transaction,
  { actor }: Acting,
  { input, place }: Taking,
): Promise<Result<DecisionContent, TakeUrgentRefusal>> {
  const { body, taker, paper } = place;
  const takenOn = londonDate(taker.at.toISOString());
  const card = (await ruleCardInForce(tx, body.id, takenOn))?.card;
  const rule = urgencyRule(card ?? { profile: body.profile });
  const next = await nextMeetingOf(tx, body.id, taker.at);
  const nextMeetingOn = next ? londonDate(next.startsAt.toISOString()) : null;
  const barred = paper ? await barredOnPaper(tx, { bodyId: body.id, paperId: paper.paperId }) : [];
  const isBarred = (seatId: string | null) => barred.some((one) => one.seatId === seatId);
  const members = (await seatsHeld(tx, body.id, takenOn)).filter(
    ({ seat, personId }) =>
      personId !== taker.personId && !isBarred(seat) && input.consultedIds.includes(personId ?? ''),
  );
  const decided = decideUrgent({
    ...{ profile: body.profile, rule, takenOn, nextMeetingOn, neededOn: input.neededOn },
    taker: { role: taker.role, barred: isBarred(taker.seatId) },
    consulted: members.length,
    inSession: await isInSession(tx, body.id),
  });
  if (!decided.ok) return decided;
  const content = await urgentContent(tx, {
    ...{ input, paper, nextMeetingOn, takenOn, rule, officer: actor.name, profile: body.profile },
    takenBy: taker.named,
    consulted: [...members.map(({ name }) => name), ...input.others],
  });
  if (!content) return refuse({ code: 'lead-unknown' });
  const gaps = findGaps(content, {
    ...{ type: input.type, profile: body.profile, diverges: paper?.diverges ?? false },
    owed: paper && { of: paper.owed, decidedOn: takenOn },
  });
  return gaps.length > 0 ? refuse({ code: 'record-incomplete', gaps }) : ok(content);
}

async function seal(
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

/** The body's newest urgent decision, where this person sent it in the same words. */
async function repeated(
  tx: Transaction,
  bodyId: string,
  { input, actorId }: { readonly input: UrgentInput; readonly actorId: string },
): Promise<{ readonly ref: string } | null> {
  const last = await tx.decision.findFirst({
    where: { bodyId, recordedById: actorId, urgent: { isNot: null } },
    orderBy: { sealedAt: 'desc' },
    select: { ref: true, title: true, type: true, content: true },
  });
  if (!last || last.title !== input.title || last.type !== input.type) return null;
  const { reasons, resolved, urgent } = JSON.parse(last.content) as DecisionContent;
  const same =
    reasons === input.reasons &&
    urgent?.reason === input.reason &&
    resolved.join('\n') === input.resolved.join('\n');
  return same ? { ref: last.ref } : null;
}
