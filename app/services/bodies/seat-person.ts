import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type SeatRefusal =
  | PermissionRefusal
  | { readonly code: 'seat-held' }
  | { readonly code: 'sits-already' };

/** An administrator seats a person from a date on; a seat is held by one person and a person holds one seat of a body. */
export async function seatPerson(
  { actor }: Acting,
  input: { readonly seatId: string; readonly personId: string; readonly fromOn: string },
): Promise<Result<{ id: string }, SeatRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, SeatRefusal>(async (tx) => {
    const seat = await tx.seat.findUnique({ where: { id: input.seatId }, select: { bodyId: true } });
    const person = await tx.person.findUnique({
      where: { id: input.personId },
      select: { disabledAt: true },
    });
    if (!seat || !person || person.disabledAt) return refuse({ code: 'not-found' });
    // Who is to come holds it too: from that day on there would be two.
    const heldThen = { OR: [{ untilOn: null }, { untilOn: { gte: input.fromOn } }] };
    const held = await tx.membership.findFirst({
      where: { seatId: input.seatId, ...heldThen },
      orderBy: { fromOn: 'asc' },
    });
    if (held?.personId === input.personId && held.fromOn <= input.fromOn) return ok({ id: held.id });
    if (held) return refuse({ code: 'seat-held' });
    const elsewhere = await tx.membership.findFirst({
      where: { personId: input.personId, seat: { bodyId: seat.bodyId }, ...heldThen },
    });
    if (elsewhere) return refuse({ code: 'sits-already' });
    const id = newId();
    await tx.membership.create({ data: { id, ...input } });
    return ok({ id });
  });
}
