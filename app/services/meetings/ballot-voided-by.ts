import { barsFromVote, type Ruling } from '~/domain/interest/effect';
import { voidsBallot } from '~/domain/interest/voids-ballot';
import { type Attendance, countsAsPresent } from '~/domain/meeting/attendance';
import { readCard } from '~/persistence/rule-cards';
import type { FrozenSeat } from '~/persistence/seats-in-room';
import type { Transaction } from '~/persistence/transaction';

type RulingAtItem = {
  readonly declaration: { readonly itemId: string; readonly seatId: string; readonly effect: string | null };
  readonly ruling: Ruling;
  readonly meeting: { readonly id: string };
};

/** The ballot open on the item whose electorate the ruling would change, with how many have voted; or null. */
export async function ballotVoidedBy(
  tx: Transaction,
  { declaration: { itemId, seatId, effect }, ruling, meeting }: RulingAtItem,
): Promise<{ readonly ballotId: string; readonly bars: boolean; readonly voted: number } | null> {
  const ballot = await tx.ballot.findFirst({
    where: { itemId, state: 'open' },
    select: {
      ...{ id: true, openedAt: true, ruleCard: true, seats: true },
      electors: { select: { seatId: true, voted: true } },
    },
  });
  if (!ballot) return null;
  const row = await tx.attendance.findUnique({
    where: { meetingId_seatId: { meetingId: meeting.id, seatId } },
  });
  const attendance: Attendance | null = row && {
    mode: row.mode as Attendance['mode'],
    arrivedAt: row.arrivedAt?.toISOString() ?? null,
    leftAt: row.leftAt?.toISOString() ?? null,
  };
  const frozen = (JSON.parse(ballot.seats) as readonly FrozenSeat[]).find(({ seat }) => seat === seatId);
  const wasHere = row?.arrivedAt !== null && row !== null && row.arrivedAt <= ballot.openedAt;
  const voids = voidsBallot(effect as Ruling | null, ruling, {
    elector: ballot.electors.some((elector) => elector.seatId === seatId),
    wouldBeElector:
      wasHere &&
      !frozen?.restricted &&
      attendance !== null &&
      countsAsPresent(attendance, readCard(ballot.ruleCard).remote),
  });
  if (!voids) return null;
  const voted = ballot.electors.filter((elector) => elector.voted).length;
  return { ballotId: ballot.id, bars: barsFromVote(ruling), voted };
}
