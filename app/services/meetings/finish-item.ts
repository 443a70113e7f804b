import { type DeclaredBallot, resultOfItem } from '~/domain/meeting/item-result';
import type { Transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';
import { lowerHands } from './lower-hand';
import type { MeetingInHand } from './meeting-for';
import { endExclusion } from './settle-exclusion';
import { settlePresiding } from './settle-presiding';
import { tellMeeting } from './tell-meeting';

type Finishing = {
  readonly meeting: Pick<MeetingInHand, 'id' | 'bodyId' | 'day'>;
  readonly itemId: string;
  /** What the agenda says of it; by default what its ballots came to. */
  readonly result?: string | undefined;
};

/**
 * Marks an item done, in the transaction of whatever ends it: those whom an interest sent out return to the table, and a
 * chair among them takes the chair again (governance.md §3.4: times left and returned are kept); and so does the public. Hands go down.
 */
export async function finishItem(tx: Transaction, acting: Acting, finishing: Finishing): Promise<void> {
  const { meeting, itemId, result } = finishing;
  const { now } = acting;
  const ballots = await tx.ballot.findMany({
    where: {
      itemId,
      state: 'declared',
      motion: { kind: { notIn: ['exclusion', 'amendment', 'call-meeting'] } },
    },
    select: { method: true, declaredResult: true },
  });
  const declared = ballots.map(
    ({ method, declaredResult }) => ({ method, result: declaredResult }) as DeclaredBallot,
  );
  await tx.agendaItem.update({
    where: { id: itemId },
    data: { state: 'done', closedAt: now, result: result || resultOfItem(declared) },
  });
  await tx.meeting.update({ where: { id: meeting.id }, data: { currentItemId: null } });
  await lowerHands(tx, { meetingId: meeting.id, at: now });
  const out = await tx.declaration.findMany({
    where: { itemId, leftAt: { not: null }, returnedAt: null },
    select: { id: true, seatId: true },
  });
  await tx.declaration.updateMany({
    where: { id: { in: out.map(({ id }) => id) } },
    data: { returnedAt: now },
  });
  await endExclusion(tx, acting, { meeting, itemId });
  await tellMeeting(tx, acting, { kind: 'ItemClosed', meeting, subjectId: itemId });
  const chair = await tx.seat.findFirst({
    where: { bodyId: meeting.bodyId, role: 'chair' },
    select: { id: true },
  });
  const chairReturns = out.some(({ seatId }) => seatId === chair?.id);
  await settlePresiding(tx, acting, { meeting, itemId: null, anew: chairReturns });
}
