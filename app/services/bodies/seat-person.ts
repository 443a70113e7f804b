import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, refuse, type Result } from '~/domain/shared/result';
import { heldOn } from '~/persistence/people';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type SeatRefusal = PermissionRefusal | { readonly code: 'seat-held' } | { readonly code: 'sits-already' };

/** An administrator seats a person from a date on; a seat is held by one person and a person holds one seat of a body. */
export async function seatPerson(
  { actor }: Acting,
  input: { readonly seatId: string; readonly personId: string; readonly fromOn: string },
): Promise<Result<{ id: string }, SeatRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ id: string }, SeatRefusal>(async (tx) => {
    const seat = await tx.seat.findUnique({ where: { id: input.seatId }, select: { bodyId: true } });
    const person = await tx.person.findUnique({ where: { id: input.personId }, select: { disabledAt: true } });
    if (!seat || !person || person.disabledAt) return refuse({ code: 'not-found' });
    const held = await tx.membership.findFirst({ where: { seatId: input.seatId, ...heldOn(input.fromOn) } });
    if (held?.personId === input.personId) return ok({ id: held.id });
    if (held) return refuse({ code: 'seat-held' });
    const elsewhere = await tx.membership.findFirst({
      where: { personId: input.personId, seat: { bodyId: seat.bodyId }, ...heldOn(input.fromOn) },
    });
    if (elsewhere) return refuse({ code: 'sits-already' });
    const id = newId();
    await tx.membership.create({ data: { id, ...input } });
    return ok({ id });
  });
}
