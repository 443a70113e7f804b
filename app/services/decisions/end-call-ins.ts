import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import { ok } from '~/domain/shared/result';
import { raiseDecision } from '~/persistence/live-versions';
import { officersOf } from '~/persistence/paper-people';
import { reads } from '~/persistence/reads';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { notify } from '../notifications/notify';
import { moveOn } from '../routes/move-on';
import { callInWindow, windowData } from './call-in-window';

/** Papers whose decision is published and which wait for the end of its call-in window. */
const WAITING = { state: 'travelling', stages: { some: { gate: 'call-in', state: 'current' } } };

/**
 * Ends the call-in windows that have closed by now: each paper moves on as of the moment at which its window closed.
 * A window without an end, because the holiday data ended before it, is reckoned again first. Run each minute and after
 * each move of the clock; what has ended is left alone. Answers how many ended. Source: governance.md §6.4 (LGA 2000 s.9F).
 */
export async function endCallIns(now: Date): Promise<number> {
  const waiting = await reads().decision.findMany({
    where: { state: 'sealed', correctsId: null, publishedAt: { not: null }, callIn: null, paper: WAITING },
    orderBy: { publishedAt: 'asc' },
    select: { id: true, callInClosesAt: true },
  });
  let ended = 0;
  for (const { id, callInClosesAt } of waiting) {
    if (callInClosesAt && callInClosesAt > now) continue;
    const result = await transaction(async (tx) => ok(await endOne(tx, id, now)));
    if (result.ok && result.value) ended += 1;
  }
  return ended;
}

async function endOne(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const decision = await tx.decision.findUniqueOrThrow({
    where: { id },
    include: { paper: true, callIn: true },
  });
  const { paper, publishedAt } = decision;
  // Called in meanwhile: it is held until that is answered.
  if (decision.callIn) return false;
  if (!paper || !publishedAt || !(await isLatest(tx, decision))) return false;
  const content = JSON.parse(decision.content) as DecisionContent;
  if (!content.callable) return false;
  const closesAt = decision.callInClosesAt ?? (await reckonAgain(tx, { id, paperId: paper.id, publishedAt }));
  if (!closesAt || closesAt > now) return false;
  const stage = await tx.stage.findFirst({
    where: { paperId: paper.id, gate: 'call-in', state: 'current' },
    select: { id: true },
  });
  if (!stage) return false;
  const passed = { id, type: decision.type as DecisionType, text: 'Not called in' };
  await raiseDecision(tx, id);
  await moveOn(tx, {
    paperId: paper.id,
    stageId: stage.id,
    decision: passed,
    at: closesAt,
    actorId: undefined,
  });
  await notify(tx, closesAt, {
    personIds: [
      paper.sponsorId,
      paper.authorId,
      ...(await officersOf(tx, paper.bodyId, londonDate(closesAt.toISOString()))),
    ],
    text: `${decision.ref} was not called in and takes effect. ${paper.ref} goes on.`,
    href: `/register/${decision.ref}`,
  });
  tx.tell({
    kind: 'CallInEnded',
    at: closesAt,
    bodyId: decision.bodyId,
    paperId: paper.id,
    subjectId: id,
    facts: { ref: decision.ref },
  });
  return true;
}

/** An earlier decision of the same paper, whose window closed long ago, says nothing of the window that is open now. */
async function isLatest(
  tx: Transaction,
  { id, paperId }: { id: string; paperId: string | null },
): Promise<boolean> {
  const latest = await tx.decision.findFirst({
    where: { paperId, state: 'sealed', correctsId: null },
    orderBy: { sealedAt: 'desc' },
    select: { id: true },
  });
  return latest?.id === id;
}

type Published = { readonly id: string; readonly paperId: string; readonly publishedAt: Date };

async function reckonAgain(tx: Transaction, { id, paperId, publishedAt }: Published): Promise<Date | null> {
  const window = await callInWindow(tx, { paperId, publishedAt });
  if (!window.ok) return null;
  const data = windowData(window.value);
  await tx.decision.update({ where: { id }, data });
  return data.callInClosesAt;
}
