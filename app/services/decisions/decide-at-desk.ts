import type { Profile } from '~/domain/body/profile';
import type { DecisionContent } from '~/domain/decision/decision-record';
import { deskTypesAt } from '~/domain/decision/decision-types-at';
import { findGaps, type Gap } from '~/domain/decision/find-gaps';
import type { Gate } from '~/domain/paper/stage';
import { canDecision, canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { AT_DESK } from '~/persistence/desk-stages';
import { paperThing } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { type Transaction, transaction } from '~/persistence/transaction';
import { restrictionAt } from '~/persistence/voting-restrictions';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { deskContent } from './desk-content';
import type { DeskInput } from './desk-input';
import { followDecision } from './follow-decision';
import { keptDecision } from './kept-decision';
import { type KeyAloneRefusal, keyAlone } from './key-alone';
import { nextDecisionRef } from './next-decision-ref';
import { sealRecord } from './seal-record';
import { unwrittenDecision } from './unwritten-decision';

export type DeskRefusal =
  | PermissionRefusal
  | { readonly code: 'not-at-your-desk' }
  | { readonly code: 'members-decide-together' }
  | { readonly code: 'paper-under-vote'; readonly body: string }
  | KeyAloneRefusal
  | { readonly code: 'restricted-from-vote'; readonly standingOrder: string }
  | { readonly code: 'lead-unknown' }
  | { readonly code: 'record-incomplete'; readonly gaps: readonly Gap[] };

/**
 * The one person who decides for a body (the representative of the trust's sole member, the department's consent desk)
 * consents, consents with conditions or refuses; one of a council's executive decides, key or not (`keyAlone`). The record is
 * sealed at once, the paper moves on and the body that it came from is told (CA 2006 s.357). The same decision again is
 * answered as done. Refuses `not-at-your-desk` where the paper does not wait for this desk, `members-decide-together` where the
 * company has several members, `paper-under-vote` while a resolution in writing on it circulates, `restricted-from-vote` where a standing order restricts
 * this member, and `record-incomplete`.
 * Silence decides nothing (governance.md §9).
 */
export async function decideAtDesk(
  { actor, now }: Acting,
  input: DeskInput,
): Promise<Result<{ readonly ref: string }, DeskRefusal>> {
  return transaction<{ ref: string }, DeskRefusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: input.paperRef });
    if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'not-found' });
    const again = await repeated(tx, paper.id, { input, actorId: actor.personId });
    if (again) return ok(again);
    const stage = await tx.stage.findFirst({
      where: { paperId: paper.id, state: 'current', OR: [...AT_DESK] },
      include: {
        body: { select: { id: true, code: true, profile: true, _count: { select: { seats: true } } } },
        paper: { select: { title: true, versionNumber: true } },
      },
    });
    if (!stage) return refuse({ code: 'not-at-your-desk' });
    const desk = await unwrittenDecision(tx, actor, {
      bodyId: stage.bodyId,
      profile: stage.body.profile,
      paperId: paper.id,
      versionNumber: stage.paper.versionNumber,
    });
    const permission = canDecision(actor, 'decision:at-desk', desk);
    if (!permission.ok)
      return permission.refusal.code === 'not-found' ? refuse({ code: 'not-at-your-desk' }) : permission;
    const profile = stage.body.profile as Profile;
    if (stage.body._count.seats > 1) return refuse({ code: 'members-decide-together' });
    const vote = await ballotOnPaper(tx, paper.id);
    if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
    const allowed = deskTypesAt(stage.gate as Gate);
    if (!allowed.includes(input.type)) return refuse({ code: 'type-not-here', allowed });
    const key =
      profile === 'individual'
        ? await keyAlone(tx, { actor, now }, { input, paperId: paper.id, stage: { ...stage, profile } })
        : ok(null);
    if (!key.ok) return key;
    const barred = (
      await restrictionAt(tx, {
        ...{ bodyId: stage.bodyId, on: londonDate(now.toISOString()), paperId: paper.id },
      })
    )(actor.personId);
    if (barred) return refuse({ code: 'restricted-from-vote', standingOrder: barred.standingOrder });
    const { title } = stage.paper;
    const content = await deskContent(tx, { input, profile, name: actor.name, title, key: key.value });
    if (!content) return refuse({ code: 'lead-unknown' });
    const gaps = findGaps(content, { type: input.type, profile, diverges: false, ...key.value?.judged });
    if (gaps.length > 0) return refuse({ code: 'record-incomplete', gaps });
    const id = newId();
    const { year, number, ref } = await nextDecisionRef(tx, stage.body.code, now);
    await tx.decision.create({
      data: {
        ...{ id, year, number, ref, bodyId: stage.bodyId, paperId: paper.id, stageId: stage.id },
        versionNumber: stage.paper.versionNumber,
        classification: desk.classification,
        title: stage.paper.title,
        type: input.type,
        state: 'draft',
        content: JSON.stringify(content),
        decidedAt: now,
        recordedById: actor.personId,
      },
    });
    const kept = await keptDecision(tx, id, actor);
    if (!kept) throw new Error('the decision just written is not there');
    const sealed = { content, at: now, actorId: actor.personId };
    await sealRecord(tx, { decisionId: id, urgencyAgreed: key.value?.urgencyAgreed ?? null, ...sealed });
    await followDecision(tx, { kept, type: input.type, ...sealed });
    return ok({ ref });
  });
}

/** The newest decision on the paper, where this person took it at the desk in the same words. */
async function repeated(
  tx: Transaction,
  paperId: string,
  { input, actorId }: { readonly input: DeskInput; readonly actorId: string },
): Promise<{ readonly ref: string } | null> {
  const last = await tx.decision.findFirst({
    where: { paperId, state: 'sealed', correctsId: null },
    orderBy: { sealedAt: 'desc' },
    select: { ref: true, type: true, content: true, recordedById: true, meetingId: true },
  });
  if (!last || last.meetingId || last.recordedById !== actorId || last.type !== input.type) return null;
  return (JSON.parse(last.content) as DecisionContent).reasons === input.reasons ? { ref: last.ref } : null;
}
