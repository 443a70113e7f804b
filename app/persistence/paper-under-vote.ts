import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** The ballot that holds the paper's wording fast: open, or closed and not yet declared. Null when there is none. */
export async function ballotOnPaper(
  client: Reads | Transaction,
  paperId: string,
): Promise<{ readonly id: string; readonly body: string } | null> {
  const ballot = await client.ballot.findFirst({
    where: { paperId, state: { in: ['open', 'closed'] } },
    select: { id: true, meeting: { select: { body: { select: { name: true } } } } },
  });
  return ballot && { id: ballot.id, body: ballot.meeting.body.name };
}
