import type { ProxyKind } from '~/domain/body/decide-proxy';
import { heldOn } from '../people';
import type { Reads } from '../reads';
import type { Transaction } from '../transaction';

/** Somebody who sat in a member's place at a meeting. */
export type StandIn = {
  readonly seatId: string;
  readonly personId: string;
  readonly kind: ProxyKind | 'substitute';
  readonly memberId: string;
};

type Sat = {
  readonly day: string;
  readonly meeting: {
    readonly id: string;
    readonly bodyId: string;
    readonly startsAt: Date;
    readonly attendance: readonly { readonly seatId: string; readonly personId: string }[];
  };
};

/** The proxies and representatives in force when the meeting sat, and the substitutes seated for it. */
export async function stoodIn(
  client: Reads | Transaction,
  { meeting, day }: Sat,
): Promise<readonly StandIn[]> {
  const { id: meetingId, bodyId, startsAt, attendance } = meeting;
  const sat = (seatId: string, personId: string | null) =>
    attendance.some((row) => row.seatId === seatId && row.personId === personId);
  const appointed = await client.proxyAppointment.findMany({
    where: {
      ...{ bodyId, fromOn: { lte: day }, untilOn: { gte: day } },
      OR: [{ revokedAt: null }, { revokedAt: { gt: startsAt } }],
    },
    select: { seatId: true, kind: true, holderId: true },
  });
  const members = await client.membership.findMany({
    where: { seatId: { in: appointed.map(({ seatId }) => seatId) }, ...heldOn(day) },
    select: { seatId: true, personId: true },
  });
  const replies = await client.attendanceReply.findMany({
    where: { meetingId, reply: 'substitute', substituteId: { not: null } },
    select: { seatId: true, personId: true, substituteId: true },
  });
  return [
    ...appointed
      .filter(({ seatId, holderId }) => sat(seatId, holderId))
      .flatMap(({ seatId, kind, holderId: personId }) =>
        members
          .filter((member) => member.seatId === seatId)
          .map(
            (member): StandIn => ({
              ...{ seatId, personId, kind: kind as ProxyKind },
              memberId: member.personId,
            }),
          ),
      ),
    ...replies.flatMap(({ seatId, personId: memberId, substituteId }): readonly StandIn[] =>
      substituteId && sat(seatId, substituteId)
        ? [{ seatId, personId: substituteId, kind: 'substitute', memberId }]
        : [],
    ),
  ];
}
