import { decideItemRemoval, type ItemState } from '~/domain/meeting/agenda';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { type Transaction, transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

/**
 * Takes an item off the agenda with the motions prepared for it. Before publication those after it move up; after it the
 * numbers are fixed, and its number is never given again. Refuses as `decideItemRemoval` and `agendaInHand`.
 */
export async function removeAgendaItem(
  acting: Acting,
  { itemId, basedOn = null }: { readonly itemId: string; readonly basedOn?: number | null },
): Promise<Result<true, ChangeRefusal>> {
  return transaction<true, ChangeRefusal>(async (tx) => {
    const item = await tx.agendaItem.findUnique({ where: { id: itemId } });
    if (!item) return refuse({ code: 'not-found' });
    const meeting = await agendaInHand(tx, acting, { meetingId: item.meetingId, basedOn });
    if (!meeting.ok) return meeting;
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
    if (meeting.value.edition === 0) await closeUp(tx, item);
    await agendaChanged(tx, acting, { meeting: meeting.value });
    return ok(true);
  });
}

async function closeUp(tx: Transaction, { meetingId, number }: { meetingId: string; number: number }) {
  const later = await tx.agendaItem.findMany({
    where: { meetingId, number: { gt: number } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  });
  for (const { id, number: was } of later)
    await tx.agendaItem.update({ where: { id }, data: { number: was - 1 } });
}
