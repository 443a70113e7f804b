import { stillPresides, whoPresides } from '~/domain/meeting/who-presides';
import { presidingSeats } from '~/persistence/presiding-seats';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import type { MeetingInHand } from './meeting-for';
import { tellMeeting } from './tell-meeting';

type Settling = {
  readonly meeting: Pick<MeetingInHand, 'id' | 'bodyId' | 'day'>;
  /** The item in hand from now on. */
  readonly itemId: string | null;
  /** Whether the chair takes the chair again, or whoever presided goes on. */
  readonly anew?: boolean;
};

/**
 * Lets the chair, or the deputy, take the place of one who presided and is away; the chair again with `anew`. Answers
 * whose seat presides, null when another member must be chosen. Source: model article 12; LGA 1972 Sch 12 para 5.
 */
export async function settlePresiding(
  tx: Transaction,
  acting: Acting,
  { meeting, itemId, anew = false }: Settling,
): Promise<string | null> {
  const { presidingSeatId: before } = await tx.meeting.findUniqueOrThrow({
    where: { id: meeting.id },
    select: { presidingSeatId: true },
  });
  const seats = await presidingSeats(tx, {
    meetingId: meeting.id,
    bodyId: meeting.bodyId,
    day: meeting.day,
    itemId,
  });
  const now = anew ? whoPresides(seats) : stillPresides(seats, before);
  if (now === before) return now;
  await tx.meeting.update({ where: { id: meeting.id }, data: { presidingSeatId: now } });
  await tellMeeting(tx, acting, { kind: 'PresidingChanged', meeting, facts: { seatId: now } });
  return now;
}
