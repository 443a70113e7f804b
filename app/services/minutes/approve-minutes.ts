import type { DeclaredResult } from '~/domain/ballot/live-ballot';
import type { ItemKind, ItemState } from '~/domain/meeting/agenda';
import { type ApprovalRefusal, decideApproval } from '~/domain/minutes/decide-approval';
import type { MinutesRefusal } from '~/domain/minutes/may-act-on-minutes';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { freezeText, frozenTexts, textNow } from '~/persistence/minutes/minutes-texts';
import { presidedAt } from '~/persistence/minutes/minutes-thing';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { notify } from '../notifications/notify';
import { type MinutesInHand, minutesToMove } from './minutes-for';
import { calledMinutes, tellMinutes } from './tell-minutes';

export type ApproveInput = {
  readonly minutesId: string;
  /** The item of the later meeting under which they were approved. */
  readonly itemId: string;
  /** Of the text that the meeting had before it, corrections and all. */
  readonly digest: string;
};
export type ApproveRefusal =
  | MinutesRefusal
  | ApprovalRefusal
  | { readonly code: 'minutes-changed' }
  | { readonly code: 'item-not-found' };

/**
 * Records that a later meeting approved the minutes as a correct record, with the corrections that stand in them since the
 * chair agreed them. Their text is frozen and nothing of it changes any more; whoever presides there signs them. Approved
 * twice it is answered as done. Refuses `minutes-changed`, `item-not-found` and as `decideApproval`, `mayActOnMinutes`.
 * Source: governance.md §8 (approved: meeting, date).
 */
export async function approveMinutes(
  acting: Acting,
  { minutesId, itemId, digest }: ApproveInput,
): Promise<Result<true, ApproveRefusal>> {
  const { actor, now } = acting;
  return transaction<true, ApproveRefusal>(async (tx) => {
    const found = await minutesToMove(tx, acting, { minutesId, act: 'minutes:approve', to: 'approved' });
    if (!found.ok) return found;
    const { minutes, again } = found.value;
    if (again) return ok(true);
    const at = await approvingItem(tx, minutes, itemId);
    if (!at.ok) return at;
    const text = await textNow(tx, minutes);
    if (text.digest !== digest) return refuse({ code: 'minutes-changed' });
    const agreed = (await frozenTexts(tx, minutesId)).at(-1);
    const by = { at: now, byId: actor.personId };
    await freezeText(tx, { minutesId, stage: 'approved', content: text.content, ...by });
    await tx.minutes.update({
      where: { id: minutesId },
      data: {
        ...{ state: 'approved', approvedMeetingId: at.value, approvedItemId: itemId },
        ...{ approvedById: actor.personId, approvedAt: now, corrected: agreed?.digest !== text.digest },
      },
    });
    await tellMinutes(tx, acting, { kind: 'MinutesApproved', minutes });
    const signer = await presidedAt(tx, at.value);
    await notify(tx, now, {
      personIds: signer === null ? [] : [signer],
      text: `Sign ${await calledMinutes(tx, minutes.meetingId)}: the meeting approved them`,
      href: `/minutes/${minutesId}`,
    });
    return ok(true);
  });
}

/** The meeting whose item it is, if that can have approved them. */
async function approvingItem(
  tx: Transaction,
  { meetingId, bodyId }: MinutesInHand,
  itemId: string,
): Promise<Result<string, ApprovalRefusal | { readonly code: 'item-not-found' }>> {
  const item = await tx.agendaItem.findUnique({
    where: { id: itemId },
    select: {
      kind: true,
      state: true,
      meeting: { select: { id: true, bodyId: true, startsAt: true, state: true } },
    },
  });
  if (!item) return refuse({ code: 'item-not-found' });
  const of = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { startsAt: true } });
  const ballots = await tx.ballot.findMany({
    where: { itemId, state: { not: 'set-aside' } },
    orderBy: { openedAt: 'asc' },
    select: { declaredResult: true },
  });
  const { meeting } = item;
  const decided = decideApproval({
    of: { bodyId, startsAt: of.startsAt.toISOString() },
    at: {
      bodyId: meeting.bodyId,
      startsAt: meeting.startsAt.toISOString(),
      state: meeting.state as MeetingState,
    },
    item: { kind: item.kind as ItemKind, state: item.state as ItemState },
    ballots: ballots.map(({ declaredResult }) => declaredResult as DeclaredResult | null),
  });
  return decided.ok ? ok(meeting.id) : decided;
}
