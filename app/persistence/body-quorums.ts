import type { BodyCard } from '~/domain/body/body-card';
import { quorumFor } from '~/domain/body/members-quorum';
import { quorumNeeded } from '~/domain/meeting/quorum-needed';
import { heldOn } from './people';
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
      seats: { select: { memberships: { where: heldOn(day), take: 1, select: { id: true } } } },
      cards: {
        where: { effectiveOn: { lte: day } },
        orderBy: { version: 'desc' },
        take: 1,
        select: { card: true },
      },
    },
  });
  const quorums = bodies.flatMap(({ id, cards, seats }) => {
    const card = cards[0] && (JSON.parse(cards[0].card) as Partial<BodyCard>);
    if (!card?.quorum || !card.profile) return [];
    const held = seats.filter(({ memberships }) => memberships.length > 0).length;
    const rule = quorumFor({ ...card, profile: card.profile, quorum: card.quorum }, held);
    return [[id, quorumNeeded(rule, seats.length)] as const];
  });
  return new Map(quorums);
}
