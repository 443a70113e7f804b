import { decideOrder, decideReorder, type Item } from '~/domain/meeting/agenda';
import { ok, type Result } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { agendaChanged, agendaInHand, type ChangeRefusal } from './agenda-in-hand';

export type OrderAgendaInput = {
  readonly meetingId: string;
  /** Every item once. */
  readonly order: readonly string[];
  readonly basedOn: number;
};

/** Gives the agenda a whole new order, as it was dragged. Refuses as `decideOrder`, `decideReorder`, `agendaInHand`. */
export async function orderAgenda(
  acting: Acting,
  { meetingId, order, basedOn }: OrderAgendaInput,
): Promise<Result<true, ChangeRefusal>> {
  return transaction<true, ChangeRefusal>(async (tx) => {
    const meeting = await agendaInHand(tx, acting, { meetingId, basedOn });
    if (!meeting.ok) return meeting;
    const free = decideReorder(meeting.value);
    if (!free.ok) return free;
    const items = await tx.agendaItem.findMany({
      where: { meetingId },
      select: { id: true, number: true, state: true },
    });
    const decided = decideOrder(items as Item[], order);
    if (!decided.ok) return decided;
    // No two items of a meeting have one number, not even for a moment.
    for (const [index, id] of decided.value.entries())
      await tx.agendaItem.update({ where: { id }, data: { number: -1 - index } });
    for (const [index, id] of decided.value.entries())
      await tx.agendaItem.update({ where: { id }, data: { number: index + 1 } });
    await agendaChanged(tx, acting, { meeting: meeting.value });
    return ok(true);
  });
}
