import { decideItemMove, decideReorder, type Item } from '~/domain/meeting/agenda';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

export type MoveAgendaItemInput = {
  readonly itemId: string;
  readonly to: 'earlier' | 'later';
  /** The version of the agenda on the screen, where one was. */
  readonly basedOn?: number | null;
};

/** Lets an item change places with its neighbour. Refuses as `decideItemMove`, `decideReorder` and `agendaInHand`. */
export async function moveAgendaItem(
  acting: Acting,
  { itemId, to, basedOn = null }: MoveAgendaItemInput,
): Promise<Result<true, ChangeRefusal>> {
  return transaction<true, ChangeRefusal>(async (tx) => {
    const known = await tx.agendaItem.findUnique({ where: { id: itemId }, select: { meetingId: true } });
    if (!known) return refuse({ code: 'not-found' });
    const meeting = await agendaInHand(tx, acting, { meetingId: known.meetingId, basedOn });
    if (!meeting.ok) return meeting;
    const free = decideReorder(meeting.value);
    if (!free.ok) return free;
    const items = await tx.agendaItem.findMany({
      where: { meetingId: known.meetingId },
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
    await agendaChanged(tx, acting, { meeting: meeting.value, subjectId: itemId });
    return ok(true);
  });
}
