import { BARRING_RULINGS } from '~/domain/interest/effect';
import { Prisma } from './generated/client';
import type { Reads } from './reads';

export type VoterRow = {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string;
  readonly bodyId: string;
  readonly paperId: string | null;
  readonly stayIds: string | null;
  readonly state: string;
  readonly method: string;
  readonly wording: string;
  readonly motionText: string;
  readonly meetingState: string;
  readonly seatId: string | null;
  readonly personId: string | null;
  readonly remote: boolean;
  readonly voted: boolean;
  readonly mode: string | null;
  readonly leftAt: Date | null;
  /** A ruling by which who is asked about takes no part in the item. */
  readonly barredBy: string | null;
};

/**
 * A ballot with the elector who is asked about, where that seat is and what bars its holder, in one question: votes come by
 * the hundred.
 */
export async function voterRow(
  client: Reads,
  ballotId: string,
  voter: { readonly personId: string } | { readonly seatId: string },
): Promise<VoterRow | null> {
  const who =
    'seatId' in voter
      ? Prisma.sql`e."seatId" = ${voter.seatId}`
      : Prisma.sql`e."personId" = ${voter.personId}`;
  const [row] = await client.$queryRaw<VoterRow[]>(Prisma.sql`
    SELECT b."id", b."meetingId", b."itemId", b."bodyId", b."paperId", b."stayIds", b."state", b."method", b."wording",
      t."text" AS "motionText", m."state" AS "meetingState",
      e."seatId", e."personId", e."remote", e."voted", a."mode", a."leftAt",
      d."id" AS "barredBy"
    FROM "Ballot" b
    JOIN "Motion" t ON t."id" = b."motionId"
    JOIN "Meeting" m ON m."id" = b."meetingId"
    LEFT JOIN "Elector" e ON e."ballotId" = b."id" AND ${who}
    LEFT JOIN "Attendance" a ON a."meetingId" = b."meetingId" AND a."seatId" = e."seatId"
    LEFT JOIN "Declaration" d ON d."itemId" = b."itemId" AND d."state" = 'ruled'
      AND d."effect" IN (${Prisma.join([...BARRING_RULINGS])})
      AND d."personId" = COALESCE(e."personId", ${'personId' in voter ? voter.personId : ''})
    WHERE b."id" = ${ballotId}`);
  return row ?? null;
}
