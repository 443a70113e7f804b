import type { Profile } from '~/domain/body/profile';
import { decideStandAside, type StandAsideRefusal } from '~/domain/decision/stand-aside';
import { canDecision, canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { AT_DESK } from '~/persistence/desk-stages';
import { officerNames } from '~/persistence/officer-names';
import { paperThing } from '~/persistence/paper-thing';
import { takingInstead } from '~/persistence/taking-instead';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { handOver } from './hand-over';
import { tellStoodAside } from './tell-stood-aside';
import { unwrittenDecision } from './unwritten-decision';

type Input = { readonly paperRef: string; readonly about: string };
type Refusal =
  | PermissionRefusal
  | { readonly code: 'not-at-your-desk' }
  | (StandAsideRefusal & { readonly who: string });

/**
 * One person who decides alone has an interest in what waits at the desk, says so, and takes no other step: the decision goes
 * to who may take it instead (`takingInstead`), with a station of its own, which a notice that named the person does not cover.
 * The same again is answered as done. Refuses as `decideStandAside`, with who can help, and `not-at-your-desk`. Source:
 * governance.md §3.1 (Localism Act 2011 s.31(8)), §9.
 */
export async function standAside(
  acting: Acting,
  { paperRef, about }: Input,
): Promise<Result<{ readonly to: string }, Refusal>> {
  const { actor, now } = acting;
  const { personId } = actor;
  return transaction<{ to: string }, Refusal>(async (tx) => {
    const paper = await paperThing(tx, { ref: paperRef });
    if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'not-found' });
    const paperId = paper.id;
    const stage = await tx.stage.findFirst({
      where: { paperId, state: 'current', OR: [...AT_DESK] },
      include: { body: { select: { profile: true } }, paper: { select: { versionNumber: true } } },
    });
    const may = stage ? await mayDecide(tx, actor, stage) : refuse({ code: 'not-found' as const });
    if (!stage || !may.ok) {
      const done = await stoodAside(tx, { paperId, personId });
      if (done) return ok({ to: done });
      return may.ok || may.refusal.code === 'not-found' ? refuse({ code: 'not-at-your-desk' }) : may;
    }
    const { bodyId } = stage;
    const on = londonDate(now.toISOString());
    const decided = decideStandAside({
      ...{ profile: stage.body.profile as Profile, about },
      instead: await takingInstead(tx, { paperId, bodyId, personId, on }),
    });
    if (!decided.ok) return refuse({ ...decided.refusal, who: await officerNames(tx, { bodyId, at: now }) });
    const instead = decided.value;
    const toStageId = await handOver(tx, acting, { stage, instead });
    const said = { about: about.trim(), at: now };
    await tx.standAside.create({
      data: { id: newId(), paperId, stageId: stage.id, personId, toStageId, ...said },
    });
    await tellStoodAside(tx, acting, { stage, instead, toStageId, about: said.about });
    return ok({ to: instead.holder });
  });
}

type Waiting = {
  readonly bodyId: string;
  readonly paperId: string;
  readonly body: { readonly profile: string };
  readonly paper: { readonly versionNumber: number };
};

async function mayDecide(tx: Transaction, actor: Acting['actor'], { bodyId, paperId, body, paper }: Waiting) {
  const { profile } = body;
  const { versionNumber } = paper;
  const desk = await unwrittenDecision(tx, actor, { bodyId, profile, paperId, versionNumber });
  return canDecision(actor, 'decision:at-desk', desk);
}

/** The name of the body to which this person has passed the paper, where he or she stood aside from it. */
async function stoodAside(
  tx: Transaction,
  { paperId, personId }: { readonly paperId: string; readonly personId: string },
): Promise<string | null> {
  const last = await tx.standAside.findFirst({
    where: { paperId, personId },
    orderBy: { at: 'desc' },
    select: { toStageId: true },
  });
  if (!last) return null;
  const to = await tx.stage.findUniqueOrThrow({
    where: { id: last.toStageId },
    select: { body: { select: { name: true } } },
  });
  return to.body.name;
}
