import type { ItemState } from '~/domain/meeting/agenda';
import { type AdmitRefusal, decideAdmission } from '~/domain/meeting/decide-late-item';
import { itemNumber } from '~/domain/meeting/item-number';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { LATE_MEETING_SELECT, lateItemFacts } from '~/persistence/late-item';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { type ChairActRefusal, chairAct } from '../ballots/chair-act';
import { notify } from '../notifications/notify';
import { agendaChanged } from './agenda-in-hand';

export type AdmitLateItemInput = {
  readonly itemId: string;
  /** The special circumstances by which it is urgent, as the minutes will say them. */
  readonly reason: string;
  /** Whom the officer acts for: whoever presides. */
  readonly forId: string | null;
};

/**
 * The chair states by what special circumstances a late item is to be considered as urgent, or the officer records it in
 * the chair's name, and the chair is told. It can be said otherwise until the item is begun. Repeated it is answered as
 * success. Refuses as `chairAct` and `decideAdmission`. Source: governance.md §6.2 (LGA 1972 s.100B(4)(b)).
 */
export async function admitLateItem(
  acting: Acting,
  { itemId, reason, forId }: AdmitLateItemInput,
): Promise<Result<true, ChairActRefusal | AdmitRefusal>> {
  return transaction<true, ChairActRefusal | AdmitRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({
      where: { id: itemId },
      include: { meeting: { select: { ...LATE_MEETING_SELECT, id: true, bodyId: true } } },
    });
    if (!item) return refuse({ code: 'not-found' });
    const { meeting } = item;
    const act = 'meeting:admit-late-item';
    const chair = await chairAct(tx, acting, { act, meetingId: meeting.id, forId });
    if (!chair.ok) return chair;
    if (item.urgentReason === reason) return ok(true);
    const decided = decideAdmission({ ...lateItemFacts(item), state: item.state as ItemState });
    if (!decided.ok) return decided;
    await tx.agendaItem.update({
      where: { id: itemId },
      data: {
        urgentReason: reason,
        urgentById: acting.actor.personId,
        urgentForId: chair.value.forId,
        urgentAt: acting.now,
      },
    });
    await agendaChanged(tx, acting, { meeting, subjectId: itemId });
    await notify(tx, acting.now, {
      personIds: chair.value.forId ? [chair.value.forId] : [],
      text: `Recorded as your opinion: item ${itemNumber(item)}, ${item.title}, is urgent. ${reason}`,
      href: `/meetings/${meeting.id}/agenda`,
    });
    return ok(true);
  });
}
