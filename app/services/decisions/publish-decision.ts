import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raisePaper } from '~/persistence/live-versions';
import { nextNumber } from '~/persistence/references';
import { scrutinyOf } from '~/persistence/scrutiny-of';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { moveOn } from '../routes/move-on';
import { callInWindow, windowData } from './call-in-window';
import { type KeptDecision, keptDecision } from './kept-decision';
import { concernedBy } from './tell-of-decision';

export type PublishRefusal = PermissionRefusal | { readonly code: 'seal-first' };

/**
 * Publishes a sealed decision. A callable one of a council's executive begins its call-in window: the days after
 * publication are counted, and where the holiday data ends the window stays open with no end that is invented; who may
 * call it in is told. One that was called in before lets its paper on. Published already is answered as done. Refuses `seal-first`. Source: governance.md §6.4; SI 2012/2089 reg 14.
 */
export async function publishDecision(
  { actor, now }: Acting,
  { decisionId }: { readonly decisionId: string },
): Promise<Result<{ readonly ref: string }, PublishRefusal>> {
  return transaction<{ ref: string }, PublishRefusal>(async (tx) => {
    const kept = await keptDecision(tx, decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:publish', { ...kept.thing, state: 'sealed' });
    if (!permission.ok) return permission;
    if (kept.publishedAt) return ok({ ref: kept.ref });
    if (kept.state !== 'sealed') return refuse({ code: 'seal-first' });
    const window = kept.content.callable
      ? await callInWindow(tx, { bodyId: kept.bodyId, publishedAt: now })
      : null;
    await tx.decision.update({
      where: { id: decisionId },
      data: { publishedAt: now, ...(window?.ok ? windowData(window.value) : {}) },
    });
    await raiseDecision(tx, decisionId);
    if (kept.paperId) await raisePaper(tx, kept.paperId);
    await nextNumber(tx, 'live:board');
    if (!window) await passCallIn(tx, kept, { at: now, actorId: actor.personId });
    const scrutineers = window ? await scrutineersOf(tx, kept.bodyId, now) : [];
    const concerned = [...new Set([...(await concernedBy(tx, kept, now)), ...scrutineers])];
    const named = kept.classification === 'exempt' ? kept.ref : `${kept.ref}, ${kept.title},`;
    await notify(tx, now, {
      personIds: concerned.filter((id) => id !== actor.personId),
      text: `${named} is published.${window ? ' It can be called in until its window closes.' : ''}`,
      href: `/register/${kept.ref}`,
    });
    tx.tell({
      kind: 'DecisionPublished',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      paperId: kept.paperId ?? undefined,
      subjectId: decisionId,
      facts: { ref: kept.ref },
    });
    return ok({ ref: kept.ref });
  });
}

/** What may not be called in does not wait for it: the paper goes on from that station when it is published. */
async function passCallIn(
  tx: Transaction,
  { id, paperId, type }: KeptDecision,
  { at, actorId }: { readonly at: Date; readonly actorId: string },
): Promise<void> {
  if (!paperId) return;
  const stage = await tx.stage.findFirst({
    where: { paperId, gate: 'call-in', state: 'current' },
    select: { id: true },
  });
  if (!stage) return;
  const decision = { id, type, text: 'Published; it was called in before' };
  await moveOn(tx, { paperId, stageId: stage.id, decision, at, actorId });
}

async function scrutineersOf(tx: Transaction, bodyId: string, at: Date): Promise<readonly string[]> {
  const scrutiny = await scrutinyOf(tx, bodyId, londonDate(at.toISOString()));
  return scrutiny?.members.map(({ personId }) => personId) ?? [];
}
