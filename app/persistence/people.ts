import type { Actor, HeldSeat } from '~/domain/permission/actor';
import { Prisma } from './generated/client';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Memberships and offices that hold on the day (both ends inclusive). */
export const heldOn = (day: string) => ({
  fromOn: { lte: day },
  OR: [{ untilOn: null }, { untilOn: { gte: day } }],
});

type ActorRow = {
  readonly personId: string;
  readonly name: string;
  readonly honorific: string;
  readonly organisationId: string;
  readonly administrator: boolean;
  readonly disabledAt: Date | null;
  readonly kind: string;
  readonly seatId: string | null;
  readonly seatBodyId: string;
  readonly role: string;
  readonly officeBodyId: string | null;
};
type SessionRow = ActorRow & {
  readonly id: string;
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  readonly revokedAt: Date | null;
};

const ACTOR = Prisma.sql`p."id" AS "personId", p."name", p."honorific", p."organisationId", p."administrator",
  p."disabledAt", o."kind", s."id" AS "seatId", s."bodyId" AS "seatBodyId", s."role", f."bodyId" AS "officeBodyId"`;

const held = (day: string, of: 'm' | 'f') => {
  const [from, until] = [Prisma.raw(`${of}."fromOn"`), Prisma.raw(`${of}."untilOn"`)];
  return Prisma.sql`${from} <= ${day} AND (${until} IS NULL OR ${until} >= ${day})`;
};

/** A row for each seat with each office that the person holds on the day. */
const person = (day: string) => Prisma.sql`"Person" p
  JOIN "Organisation" o ON o."id" = p."organisationId"
  LEFT JOIN "Membership" m ON m."personId" = p."id" AND ${held(day, 'm')}
  LEFT JOIN "Seat" s ON s."id" = m."seatId"
  LEFT JOIN "Officer" f ON f."personId" = p."id" AND ${held(day, 'f')}`;

/** The actor as the rules know one, or null when there is no such person or the account is disabled. */
export async function actorOf(
  client: Reads | Transaction,
  personId: string,
  day: string,
): Promise<Actor | null> {
  return asActor(
    await client.$queryRaw<ActorRow[]>(
      Prisma.sql`SELECT ${ACTOR} FROM ${person(day)} WHERE p."id" = ${personId}`,
    ),
  );
}

/** A session with its actor, in one question: every request begins with it. Null for an unknown one. */
export async function sessionWithActor(client: Reads, id: string, day: string) {
  const rows = await client.$queryRaw<SessionRow[]>(
    Prisma.sql`SELECT z."id", z."expiresAt", z."lastSeenAt", z."revokedAt", ${ACTOR}
      FROM ${person(day)} JOIN "Session" z ON z."personId" = p."id" WHERE z."id" = ${id}`,
  );
  const [session] = rows;
  return session ? { session, actor: asActor(rows) } : null;
}

function asActor(rows: readonly ActorRow[]): Actor | null {
  const [row] = rows;
  if (!row || row.disabledAt) return null;
  const seats = new Map<string, HeldSeat>();
  for (const { seatId, seatBodyId, role } of rows) {
    if (seatId) seats.set(seatId, { seatId, bodyId: seatBodyId, role: role as HeldSeat['role'] });
  }
  const offices = new Set(rows.flatMap(({ officeBodyId }) => officeBodyId ?? []));
  return {
    personId: row.personId,
    name: row.honorific ? `${row.honorific} ${row.name}` : row.name,
    organisationId: row.organisationId,
    organisationKind: row.kind as Actor['organisationKind'],
    administrator: row.administrator,
    seats: [...seats.values()],
    offices: [...offices].map((bodyId) => ({ bodyId })),
  };
}

/** Who sits on the body on a day. */
export async function memberIdsOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<readonly string[]> {
  const held = await client.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    select: { personId: true },
  });
  return held.map(({ personId }) => personId);
}
