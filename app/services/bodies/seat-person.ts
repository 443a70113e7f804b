import { decideSeating, type SeatingRefusal } from '~/domain/body/decide-seating';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

export type SeatRefusal = PermissionRefusal | SeatingRefusal;

/**
 * An administrator seats a person from a date on, or for the days until another; a seat is held by one person and a person
 * holds one seat of a body. The same again changes nothing. Refuses as `decideSeating`.
 */
export async function seatPerson(
  { actor, now }: Acting,
  input: {
    readonly seatId: string;
    readonly personId: string;
    readonly fromOn: string;
    /** The last day; left out, it goes on. */
    readonly untilOn?: string | null;
  },
): Promise<Result<{ id: string }, SeatRefusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  const { seatId, personId, fromOn, untilOn = null } = input;
  return transaction<{ id: string }, SeatRefusal>(async (tx) => {
    const seat = await tx.seat.findUnique({ where: { id: seatId }, select: { bodyId: true } });
    const person = await tx.person.findUnique({ where: { id: personId }, select: { disabledAt: true } });
    if (!seat || !person || person.disabledAt) return refuse({ code: 'not-found' });
    const { bodyId } = seat;
    const decided = decideSeating({
      wish: { personId, fromOn, untilOn },
      ofSeat: await tx.membership.findMany({ where: { seatId }, orderBy: { fromOn: 'asc' } }),
      ofPerson: await tx.membership.findMany({
        where: { personId, seatId: { not: seatId }, seat: { bodyId } },
      }),
      actsOn: await tx.proxyAppointment.findMany({
        where: { bodyId, holderId: personId, revokedAt: null },
        select: { fromOn: true, untilOn: true },
      }),
    });
    if (!decided.ok) return decided;
    if (decided.value !== null) return ok({ id: decided.value });
    const id = newId();
    await tx.membership.create({ data: { id, seatId, personId, fromOn, untilOn } });
    tx.tell({
      ...{ kind: 'SeatFilled', at: now, actorId: actor.personId, bodyId, subjectId: personId },
      facts: { seatId, fromOn, untilOn },
    });
    return ok({ id });
  });
}
