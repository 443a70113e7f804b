import { type AgendaRefusal, decideItemRemoval, type ItemState } from '~/domain/meeting/agenda';
import type { MeetingRefusal } from '~/domain/meeting/may-act';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { itemFor } from './meeting-for';
import { tellMeeting } from './tell-meeting';

/** Takes an item off the agenda with the motions prepared for it. Refuses as `decideItemRemoval` and `mayAct`. */
export async function removeAgendaItem(
  acting: Acting,
  { itemId }: { readonly itemId: string },
): Promise<Result<true, AgendaRefusal | MeetingRefusal>> {
  return transaction<true, AgendaRefusal | MeetingRefusal>(async (tx) => {
    const found = await itemFor(tx, acting, { itemId, act: 'meeting:arrange' });
    if (!found.ok) return found;
    const { item, meeting } = found.value;
    const ballots = await tx.ballot.count({ where: { itemId } });
    const declared = await tx.declaration.count({ where: { itemId } });
    const removal = decideItemRemoval({
      id: itemId,
      number: item.number,
      state: item.state as ItemState,
      used: ballots + declared > 0,
      reports: item.reportsId !== null,
    });
    if (!removal.ok) return removal;
    await tx.motion.deleteMany({ where: { itemId } });
    await tx.agendaItem.delete({ where: { id: itemId } });
    const later = await tx.agendaItem.findMany({
      where: { meetingId: meeting.id, number: { gt: item.number } },
      orderBy: { number: 'asc' },
      select: { id: true, number: true },
    });
    for (const { id, number } of later)
      await tx.agendaItem.update({ where: { id }, data: { number: number - 1 } });
    await tellMeeting(tx, acting, { kind: 'AgendaChanged', meeting });
    return ok(true);
  });
}
