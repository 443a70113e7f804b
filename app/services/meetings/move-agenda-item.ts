import { type AgendaRefusal, decideItemMove, type Item } from '~/domain/meeting/agenda';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { itemFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

export type MoveAgendaItemInput = { readonly itemId: string; readonly to: 'earlier' | 'later' };

/** Lets an item change places with its neighbour. Refuses as `decideItemMove` and `mayAct`. */
export async function moveAgendaItem(
  acting: Acting,
  { itemId, to }: MoveAgendaItemInput,
): Promise<Result<true, AgendaRefusal | MeetingRefusal>> {
  return transaction<true, AgendaRefusal | MeetingRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:arrange' });
    if (!found.ok) return found;
    const { meeting } = found.value;
    const items = await tx.agendaItem.findMany({
      where: { meetingId: meeting.id },
      select: { id: true, number: true, state: true },
    });
    const pair = decideItemMove(items as Item[], itemId, { to });
    if (!pair.ok) return pair;
    if (pair.value === null) return ok(true);
    const [item, other] = pair.value;
    // No two items of a meeting have one number, not even for a moment.
    await tx.agendaItem.update({ where: { id: item.id }, data: { number: 0 } });
    await tx.agendaItem.update({ where: { id: other.id }, data: { number: item.number } });
    await tx.agendaItem.update({ where: { id: item.id }, data: { number: other.number } });
    await tellMeeting(tx, acting, { kind: 'AgendaChanged', meeting, subjectId: itemId });
    return ok(true);
  });
}
