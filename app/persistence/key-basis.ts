import { keyNoticeBasis } from '~/domain/body/key-notice';
import type { DayBasis } from '~/domain/notice/working-calendar';
import type { Reads } from './reads';
import { ruleCardInForce } from './rule-cards';
import type { Transaction } from './transaction';

/** How a body counts the 28 days of its notices on a business day, by its card in force. */
export async function keyBasisOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<DayBasis> {
  const rules = await ruleCardInForce(client, bodyId, day);
  return keyNoticeBasis(rules?.card ?? null);
}
