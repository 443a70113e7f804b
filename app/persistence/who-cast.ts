import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Of the seats that voted in a named ballot: whose latest vote its holder cast, and whose an officer recorded. Never how. */
export async function whoCast(
  client: Reads | Transaction,
  ballotId: string,
): Promise<{ readonly own: readonly string[]; readonly recorded: readonly string[] }> {
  const votes = await client.vote.findMany({
    where: { ballotId },
    orderBy: { sequence: 'asc' },
    select: { seatId: true, recordedById: true },
  });
  const latest = [...new Map(votes.map(({ seatId, recordedById }) => [seatId, recordedById]))];
  return {
    own: latest.flatMap(([seatId, by]) => (by === null ? [seatId] : [])),
    recorded: latest.flatMap(([seatId, by]) => (by === null ? [] : [seatId])),
  };
}
