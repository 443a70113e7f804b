import type { Happening } from '~/domain/shared/happening';
import type { Delivered } from './dispatcher';
import type { Prisma } from './generated/client';

/** Writes what happened in the transaction that caused it; answers it with its place in the order of all. */
export async function keepEvents(
  client: Prisma.TransactionClient,
  happenings: readonly Happening[],
): Promise<Delivered[]> {
  const kept: Delivered[] = [];
  for (const happening of happenings) {
    kept.push({ ...happening, seq: await keepEvent(client, asEvent(happening)) });
  }
  return kept;
}

/** In SQL, which costs less: every act ends with it. */
async function keepEvent(
  client: Prisma.TransactionClient,
  event: ReturnType<typeof asEvent>,
): Promise<number> {
  const { kind, at, facts } = event;
  const { actorId = null, bodyId = null, meetingId = null, paperId = null } = event;
  const { subjectId = null, version = null } = event;
  const [kept] = await client.$queryRaw<{ seq: number }[]>`
    INSERT INTO "Event"
      ("kind", "at", "actorId", "bodyId", "meetingId", "paperId", "subjectId", "version", "facts")
    VALUES (${kind}, ${at}, ${actorId}, ${bodyId}, ${meetingId}, ${paperId}, ${subjectId}, ${version}, ${facts})
    RETURNING "seq"`;
  return Number(kept?.seq);
}

export function asEvent({ facts, ...happening }: Happening) {
  return { ...happening, facts: JSON.stringify(facts) };
}
