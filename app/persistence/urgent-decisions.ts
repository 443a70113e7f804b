import type { UrgencyRule } from '~/domain/body/urgency-rule';
import { urgencyRule } from '~/domain/body/urgency-rule';
import type { Reads } from './reads';
import { ruleCardInForce } from './rule-cards';
import type { Transaction } from './transaction';

export const UNANSWERED_SELECT = {
  decision: {
    select: { id: true, ref: true, title: true, paperId: true, classification: true },
  },
} as const;

/**
 * Whether an urgent decision is on no agenda: no meeting that is still to come or going on has it, and none that dealt with
 * it waits for the record of what it decided.
 */
export async function isUnreported(client: Reads | Transaction, decisionId: string): Promise<boolean> {
  const items = await client.agendaItem.findMany({
    where: { reportsId: decisionId, meeting: { state: { not: 'cancelled' } } },
    select: { id: true, state: true, meeting: { select: { state: true } } },
  });
  const open = items.filter(({ state, meeting }) => state === 'done' || meeting.state !== 'ended');
  if (open.length === 0) return true;
  const recorded = await client.decision.findMany({
    where: { itemId: { in: open.map(({ id }) => id) }, state: 'sealed' },
    select: { itemId: true },
  });
  return open.every(({ id }) => recorded.some(({ itemId }) => itemId === id));
}

/** What the card of the day has the body do with the urgent decision that an item reports; null where it reports none. */
export async function reportedTo(
  client: Reads | Transaction,
  item: { readonly reportsId: string | null; readonly bodyId: string; readonly day: string },
): Promise<UrgencyRule['answer'] | null> {
  if (item.reportsId === null) return null;
  const rules = await ruleCardInForce(client, item.bodyId, item.day);
  return rules ? urgencyRule(rules.card).answer : 'ratify';
}
