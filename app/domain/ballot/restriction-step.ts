import { counted, sentence } from '~/domain/shared/number-words';
import type { OutcomeStep } from './outcome-answer';
import type { RestrictedSeat } from './outcome-input';

/**
 * That members may not vote by a standing order, with its text, one step an order; nothing where none is restricted. Source:
 * governance.md §5, §15 example 9.
 */
export function restrictionSteps(restricted: readonly RestrictedSeat[] = []): readonly OutcomeStep[] {
  const orders = [...new Set(restricted.map(({ standingOrder }) => standingOrder))];
  return orders.map((order) => {
    const many = restricted.filter(({ standingOrder }) => standingOrder === order).length;
    const who = sentence(counted(many, 'member'));
    return {
      rule: 'restriction',
      says: `${who} may not vote on it by standing order: ${order}`,
      source: 'standing orders; Spitalfields v Tower Hamlets [2025] UKSC 11',
    };
  });
}
