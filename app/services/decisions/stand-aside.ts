import type { Candidate } from '~/domain/authority/takes-instead';
import type { Profile } from '~/domain/body/profile';
import { decideStandAside, type StandAsideRefusal } from '~/domain/decision/stand-aside';
import { canDecision, canPaper, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { AT_DESK } from '~/persistence/desk-stages';
import { raisePaper } from '~/persistence/live-versions';
import { officerNames } from '~/persistence/officer-names';
import { officersOf } from '~/persistence/paper-people';
import { paperThing } from '~/persistence/paper-thing';
import { nextNumber } from '~/persistence/references';
import { takingInstead } from '~/persistence/taking-instead';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { arriveAt } from '../routes/arrive-at';
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
    await tell(tx, acting, { stage, instead, toStageId, about: said.about });
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

type Stage = NonNullable<Awaited<ReturnType<Transaction['stage']['findFirst']>>>;
type Handing = { readonly stage: Stage; readonly instead: Candidate };

/** The station is passed over, one of the other body follows it, and so does the call-in of what it will decide. */
async function handOver(
  tx: Transaction,
  { actor, now }: Acting,
  { stage, instead }: Handing,
): Promise<string> {
  const { paperId, position, gate, targetDays, targetUnit, needs } = stage;
  const later = await tx.stage.findMany({
    where: { paperId, position: { gt: position } },
    orderBy: { position: 'desc' },
  });
  // From the last backwards: no two stations may share a position, not even for a moment.
  for (const one of later)
    await tx.stage.update({ where: { id: one.id }, data: { position: one.position + 1 } });
  const next = later.findLast(({ state }) => state === 'to-come');
  if (next?.gate === 'call-in' && next.bodyId === stage.bodyId)
    await tx.stage.update({ where: { id: next.id }, data: { bodyId: instead.bodyId } });
  await tx.stage.update({
    where: { id: stage.id },
    data: {
      ...{ state: 'skipped', completedAt: now, result: 'stood-aside' },
      resultText: `${actor.name} stood aside for an interest: ${instead.holder} decides instead`,
    },
  });
  const toStageId = newId();
  await tx.stage.create({
    data: {
      ...{ id: toStageId, paperId, position: position + 1, bodyId: instead.bodyId, state: 'to-come' },
      ...{ gate, name: `${instead.holder} decides`, targetDays, targetUnit, needs },
    },
  });
  await arriveAt(tx, { paperId, stageId: toStageId, at: now });
  return toStageId;
}

type Telling = Handing & { readonly toStageId: string; readonly about: string };

/** The officers of both bodies are told why, and who follows the paper that it moved. */
async function tell(tx: Transaction, { actor, now: at }: Acting, told: Telling): Promise<void> {
  const { stage, instead, toStageId, about } = told;
  const { paperId, bodyId, name: from } = stage;
  const on = londonDate(at.toISOString());
  const paper = await tx.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { ref: true, authorId: true, sponsorId: true },
  });
  const officers = [
    ...(await officersOf(tx, bodyId, on)),
    ...(await officersOf(tx, instead.bodyId, on)),
  ].filter((personId) => personId !== actor.personId);
  const others = [paper.authorId, paper.sponsorId].filter(
    (personId) => personId !== actor.personId && !officers.includes(personId),
  );
  const version = await raisePaper(tx, paperId);
  await nextNumber(tx, 'live:board');
  const where = { bodyId: instead.bodyId, paperId, subjectId: toStageId, version };
  const facts = { ref: paper.ref, from, to: `${instead.holder} decides` };
  tx.tell({ kind: 'PaperMoved', at, actorId: actor.personId, ...where, facts });
  const aside = `${actor.name} stood aside from ${paper.ref}`;
  const href = `/papers/${paper.ref}`;
  const takes = `${instead.holder} decides it instead.`;
  await notify(tx, at, { personIds: officers, href, text: `${aside}: ${about} ${takes}` });
  await notify(tx, at, { personIds: others, href, text: `${aside} for an interest. ${takes}` });
}
