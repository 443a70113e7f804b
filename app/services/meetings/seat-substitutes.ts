import { addDays, type CalendarDate } from '~/domain/shared/calendar';
import { heldOn } from '~/persistence/people';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import type { Acting } from '../acting';

type Place = { readonly meetingId: string; readonly bodyId: string; readonly day: CalendarDate };

/**
 * Seats the substitutes named for a meeting, for its day alone: on that day each holds the seat in the member's place,
 * with all that goes with it, and the member holds it again from the next. Who sits on the body by now is passed over.
 */
export async function seatSubstitutes(
  tx: Transaction,
  acting: Acting,
  { meetingId, bodyId, day }: Place,
): Promise<void> {
  const named = await tx.attendanceReply.findMany({
    where: { meetingId, reply: 'substitute', substituteId: { not: null } },
    orderBy: { at: 'asc' },
    select: { seatId: true, personId: true, substituteId: true },
  });
  for (const { seatId, personId, substituteId } of named) {
    const held = await tx.membership.findFirst({ where: { seatId, personId, ...heldOn(day) } });
    const sits = await tx.membership.count({
      where: { personId: substituteId ?? '', seat: { bodyId }, ...heldOn(day) },
    });
    if (!held || !substituteId || sits > 0) continue;
    await makeRoom(tx, held, day);
    const place = { seatId, fromOn: day, untilOn: day };
    await tx.membership.create({ data: { id: newId(), personId: substituteId, ...place } });
    const told = { at: acting.now, actorId: acting.actor.personId, bodyId };
    const lastOn = addDays(day, -1);
    tx.tell({
      ...{ ...told, kind: 'MembershipEnded', subjectId: personId },
      facts: { of: 'membership', lastOn },
    });
    tx.tell({ ...told, kind: 'SeatFilled', subjectId: substituteId, facts: place });
  }
}

type Held = {
  readonly id: string;
  readonly seatId: string;
  readonly personId: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
};

/** Takes one day out of a membership. */
async function makeRoom(tx: Transaction, held: Held, day: CalendarDate): Promise<void> {
  const { id, seatId, personId, fromOn, untilOn } = held;
  const goesOn = untilOn === null || untilOn > day;
  if (fromOn < day) await tx.membership.update({ where: { id }, data: { untilOn: addDays(day, -1) } });
  else await tx.membership.delete({ where: { id } });
  if (goesOn)
    await tx.membership.create({
      data: { id: newId(), seatId, personId, fromOn: addDays(day, 1), untilOn },
    });
}
