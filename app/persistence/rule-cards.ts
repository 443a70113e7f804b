import { asBodyCard, type BodyCard } from '~/domain/body/body-card';
import type { CardVersion } from '~/domain/body/decide-card-change';
import { withQuorumFor } from '~/domain/body/members-quorum';
import { heldOn } from './people';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

/** Every version of a body's card, the newest first. */
export async function cardVersions(client: Client, bodyId: string): Promise<readonly CardVersion[]> {
  const rows = await client.ruleCard.findMany({ where: { bodyId }, orderBy: { version: 'desc' } });
  return rows.map(({ version, effectiveOn, card }) => ({ version, effectiveOn, card: readCard(card) }));
}

export async function newestCard(client: Client, bodyId: string): Promise<CardVersion | undefined> {
  return (await cardVersions(client, bodyId))[0];
}

/** The body's rule card in force on a business day, with its version and the quorum that it makes then. */
export async function ruleCardInForce(
  client: Client,
  bodyId: string,
  day: string,
): Promise<{ readonly version: number; readonly card: BodyCard } | null> {
  const row = await client.ruleCard.findFirst({
    where: { bodyId, effectiveOn: { lte: day } },
    orderBy: { version: 'desc' },
    select: { version: true, card: true },
  });
  if (!row) return null;
  const card = readCard(row.card);
  // Its quorum is the law's, by how many members there are on the day (CA 2006 s.318).
  const held = card.profile === 'trust-members' ? await membersHeld(client, bodyId, day) : 0;
  return { version: row.version, card: withQuorumFor(card, held) };
}

/** How many seats of a body are held on a day. */
function membersHeld(client: Client, bodyId: string, day: string): Promise<number> {
  return client.seat.count({ where: { bodyId, memberships: { some: heldOn(day) } } });
}

export function readCard(text: string): BodyCard {
  return asBodyCard(JSON.parse(text));
}
