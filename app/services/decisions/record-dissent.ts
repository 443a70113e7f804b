import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { isOfficerOf } from '~/domain/permission/actor';
import { canDecision, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { raiseDecision, raiseMeeting } from '~/persistence/live-versions';
import { type Transaction, transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type KeptDecision, keptDecision } from './kept-decision';

export type DissentInput = {
  readonly decisionId: string;
  /** The member on whose request the officer records it; the member's own is for nobody else. */
  readonly personId: string;
  readonly text: string;
};
export type DissentRefusal =
  | PermissionRefusal
  | { readonly code: 'decision-sealed' }
  | { readonly code: 'dissent-not-present' };

/**
 * Records that a member who took part asks for his or her dissent to stand in the record; before it is sealed it can be
 * put in other words. By the member, or by the officer on request, and then the member is told. Refuses `decision-sealed`
 * and `dissent-not-present`. Source: governance.md §8; product.md, Agreed without a vote.
 */
export async function recordDissent(
  { actor, now }: Acting,
  { decisionId, personId, text }: DissentInput,
): Promise<Result<{ readonly ref: string }, DissentRefusal>> {
  return transaction<{ ref: string }, DissentRefusal>(async (tx) => {
    const kept = await keptDecision(tx, decisionId, actor);
    if (!kept) return refuse({ code: 'not-found' });
    const permission = canDecision(actor, 'decision:dissent', { ...kept.thing, state: 'draft' });
    if (!permission.ok) return permission;
    const own = personId === actor.personId;
    if (!own && !isOfficerOf(actor, kept.bodyId)) {
      return refuse({ code: 'not-permitted', act: 'decision:dissent', who: ['officer'] });
    }
    if (kept.state !== 'draft') return refuse({ code: 'decision-sealed' });
    if (!(await tookPart(tx, kept, personId))) return refuse({ code: 'dissent-not-present' });
    const key = { decisionId_personId: { decisionId, personId } };
    const earlier = await tx.dissent.findUnique({ where: key, select: { text: true } });
    if (earlier?.text === text) return ok({ ref: kept.ref });
    await tx.dissent.upsert({
      where: key,
      create: { id: newId(), decisionId, personId, text, at: now },
      update: { text, at: now },
    });
    await raiseDecision(tx, decisionId);
    if (kept.meetingId) await raiseMeeting(tx, kept.meetingId);
    tx.tell({
      kind: 'DissentRecorded',
      at: now,
      actorId: actor.personId,
      bodyId: kept.bodyId,
      subjectId: decisionId,
      facts: { ref: kept.ref },
    });
    if (!own) {
      const told = `${actor.name} recorded your dissent from ${kept.ref}.`;
      await notify(tx, now, { personIds: [personId], text: told, href: `/register/${kept.ref}` });
    }
    return ok({ ref: kept.ref });
  });
}

/** Whether the person came to the meeting for the body and was not barred from the item. */
async function tookPart(
  tx: Transaction,
  { meetingId, itemId }: KeptDecision,
  personId: string,
): Promise<boolean> {
  if (!meetingId || !itemId) return false;
  const came = await tx.attendance.findFirst({
    where: { meetingId, personId, mode: { in: ['in-room', 'on-line'] } },
    select: { id: true },
  });
  if (!came) return false;
  const declared = await tx.declaration.findUnique({
    where: { itemId_personId: { itemId, personId } },
    select: { effect: true },
  });
  return !declared?.effect || !barsFromVote(declared.effect as Ruling);
}
