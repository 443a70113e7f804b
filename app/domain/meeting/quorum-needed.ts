import type { QuorumRule } from '~/domain/body/rule-card';
import { shareRoundedUp } from '~/domain/shared/fraction';

/**
 * How many must be counted: the fixed number, or the share of all seats rounded up. Vacant and recused seats are
 * seats: a quarter of 55 is 14 (governance.md §4; LGA 1972 Sch 12 para 6).
 */
export function quorumNeeded(rule: QuorumRule, seats: number): number {
  return rule.fraction === undefined ? rule.count : shareRoundedUp(rule.fraction, seats);
}
