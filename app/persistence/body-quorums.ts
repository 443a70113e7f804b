import type { QuorumRule } from '~/domain/body/rule-card';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import type { Reads } from './reads';

/** How many must be counted in each of the bodies, by its card in force on the day; bodies without a quorum are left out. */
export async function bodyQuorums(
  client: Reads,
  bodyIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, number>> {
  const bodies = await client.body.findMany({
    where: { id: { in: [...bodyIds] }, profile: { notIn: ['advisory', 'individual', 'secretary-of-state'] } },
    select: {
      id: true,
      _count: { select: { seats: true } },
      cards: {
        where: { effectiveOn: { lte: day } },
        orderBy: { version: 'desc' },
        take: 1,
        select: { card: true },
      },
    },
  });
  const quorums = bodies.flatMap(({ id, cards, _count }) => {
    const rule = cards[0] && (JSON.parse(cards[0].card) as { quorum?: QuorumRule }).quorum;
    return rule ? [[id, quorumNeeded(rule, _count.seats)] as const] : [];
  });
  return new Map(quorums);
}
