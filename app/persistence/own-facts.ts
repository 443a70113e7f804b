import { Prisma } from './generated/client';
import type { Reads } from './reads';

type OwnFacts = {
  readonly jobTitle: string;
  readonly organisation: string;
  readonly unread: bigint | number;
  readonly actions: bigint | number;
};

/** In one question, as every page asks it for everybody who reads. */
export async function ownFacts(client: Reads, personId: string): Promise<OwnFacts> {
  const [row] = await client.$queryRaw<OwnFacts[]>(Prisma.sql`
    SELECT p."jobTitle", o."name" AS "organisation",
      (SELECT COUNT(*) FROM "Notification" n WHERE n."personId" = p."id" AND n."readAt" IS NULL) AS "unread",
      (SELECT COUNT(*) FROM "Action" a WHERE a."leadId" = p."id" AND a."state" = 'open') AS "actions"
    FROM "Person" p JOIN "Organisation" o ON o."id" = p."organisationId" WHERE p."id" = ${personId}`);
  if (!row) throw new Error(`there is no person ${personId}`);
  return row;
}
