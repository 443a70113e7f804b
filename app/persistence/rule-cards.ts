import type { CardVersion } from '~/domain/body/decide-card-change';
import { readCard } from './ballots';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Every version of a body's card, the newest first. */
export async function cardVersions(
  client: Reads | Transaction,
  bodyId: string,
): Promise<readonly CardVersion[]> {
  const rows = await client.ruleCard.findMany({ where: { bodyId }, orderBy: { version: 'desc' } });
  return rows.map(({ version, effectiveOn, card }) => ({ version, effectiveOn, card: readCard(card) }));
}

export async function newestCard(
  client: Reads | Transaction,
  bodyId: string,
): Promise<CardVersion | undefined> {
  return (await cardVersions(client, bodyId))[0];
}
