import { EFFECTS, type Ruling } from '~/domain/interest/effect';
import { type AgendaRefusal, decideOpenItem, type ItemState } from '~/domain/meeting/agenda';
import type { ConductRefusal } from '~/domain/meeting/decide-conduct';
import { decideLateItem, type LateItemRefusal } from '~/domain/meeting/decide-late-item';
import { type BusinessRefusal, decideBusiness } from '~/domain/meeting/general-business';
import type { MeetingRefusal, MeetingStateRefusal } from '~/domain/meeting/may-act';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { businessFacts } from '~/persistence/general-business';
import { LATE_MEETING_SELECT, lateItemFacts } from '~/persistence/late-item';
import { raiseDecision } from '~/persistence/live-versions';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { driving } from './driving';
import { finishItem } from './finish-item';
import { lapseRulings } from './lapse-rulings';
import { itemFor } from './meeting-for';
import { pendingBallot } from './pending-ballot';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

export type OpenItemRefusal =
  | AgendaRefusal
  | MeetingRefusal
  | MeetingStateRefusal
  | LateItemRefusal
  | BusinessRefusal
  | ConductRefusal;

/**
 * Takes an item in hand; the one before it is done. Members whom a ruling sends out of the room leave the table now.
 * Only while the meeting is in session, and from what the actor saw in hand where that is said (`seen`, null for nothing).
 * Refuses as `decideOpenItem`, `decideLateItem`, `decideBusiness`, `decideDrive` and `mayAct`.
 */
export async function openItem(
  acting: Acting,
  { itemId, seen }: { readonly itemId: string; readonly seen?: string | null | undefined },
): Promise<Result<true, OpenItemRefusal>> {
  return transaction<true, OpenItemRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:run' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    if (meeting.state !== 'in-session') return refuse({ code: `meeting-is-${meeting.state}` });
    if (item.state !== 'current') {
      const drives = await driving(tx, acting, { meeting, seen });
      if (!drives.ok) return drives;
    }
    const { currentItemId } = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    const opening = decideOpenItem(
      {
        id: itemId,
        number: item.number,
        state: item.state as ItemState,
        decided: (await tx.decision.count({ where: { itemId, state: 'sealed' } })) > 0,
      },
      {
        current: currentItemId,
        pending: currentItemId ? await pendingBallot(tx, { itemId: currentItemId }) : null,
      },
    );
    if (!opening.ok) return opening;
    if (item.state === 'current') return ok(true);
    const inTime = await checkLateness(tx, itemId);
    if (!inTime.ok) return inTime;
    const business = decideBusiness(await businessFacts(tx, itemId, meeting.day));
    if (!business.ok) return business;
    if (opening.value.closes) await finishItem(tx, acting, { meeting, itemId: opening.value.closes });
    await tx.agendaItem.update({
      where: { id: itemId },
      data: { state: 'current', startedAt: item.startedAt ?? acting.now, closedAt: null, result: '' },
    });
    await tx.meeting.update({ where: { id: meeting.id }, data: { currentItemId: itemId } });
    await lapseRulings(tx, acting, { meeting, itemId });
    await sendOut(tx, { itemId, at: acting.now });
    await tellMeeting(tx, acting, { kind: 'ItemOpened', meeting, subjectId: itemId, facts: { itemId } });
    if (item.reportsId) await reportTo(tx, acting, { bodyId: meeting.bodyId, reportsId: item.reportsId });
    await settlePresiding(tx, acting, { meeting, itemId });
    return ok(true);
  });
}

/** A council's late item waits for the chair's special circumstances (LGA 1972 s.100B(4)(b)). */
async function checkLateness(tx: Transaction, itemId: string): Promise<Result<true, LateItemRefusal>> {
  const item = await tx.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    include: { meeting: { select: LATE_MEETING_SELECT } },
  });
  return decideLateItem({ ...lateItemFacts(item), urgentReason: item.urgentReason });
}

/** With its item an urgent decision is reported to the body (governance.md §9); the first time counts. */
async function reportTo(
  tx: Transaction,
  { actor, now }: Acting,
  { bodyId, reportsId }: { readonly bodyId: string; readonly reportsId: string },
): Promise<void> {
  const first = await tx.urgentDecision.updateMany({
    where: { decisionId: reportsId, reportedAt: null },
    data: { reportedAt: now },
  });
  if (first.count === 0) return;
  const version = await raiseDecision(tx, reportsId);
  const told = { at: now, actorId: actor.personId, bodyId, subjectId: reportsId, version };
  tx.tell({ kind: 'UrgentReported', ...told, facts: {} });
}

async function sendOut(tx: Transaction, { itemId, at }: { readonly itemId: string; readonly at: Date }) {
  const ruled = await tx.declaration.findMany({
    where: { itemId, state: 'ruled' },
    select: { id: true, effect: true },
  });
  const out = ruled.filter(({ effect }) => effect !== null && !EFFECTS[effect as Ruling].inRoom);
  await tx.declaration.updateMany({
    where: { id: { in: out.map(({ id }) => id) } },
    data: { leftAt: at, returnedAt: null },
  });
}
