import type { Reads } from './reads';
import type { Transaction } from './transaction';

/**
 * What holds the paper's wording fast: a ballot that is open, or closed and not yet declared, or a resolution in writing
 * that circulates. Null when there is none.
 */
export async function ballotOnPaper(
  client: Reads | Transaction,
  paperId: string,
): Promise<{ readonly id: string; readonly body: string } | null> {
  const ballot = await client.ballot.findFirst({
    where: { paperId, state: { in: ['open', 'closed'] } },
    select: { id: true, meeting: { select: { body: { select: { name: true } } } } },
  });
  if (ballot) return { id: ballot.id, body: ballot.meeting.body.name };
  const resolution = await client.resolution.findFirst({
    where: { paperId, state: 'circulating' },
    select: { id: true, body: { select: { name: true } } },
  });
  return resolution && { id: resolution.id, body: resolution.body.name };
}
