import type { QuorumRule } from '~/domain/body/rule-card';
import { type CategoryPool, type CategoryVerdict, decideCategories } from './quorum-categories';
import { quorumNeeded } from './quorum-needed';

export type QuorumState = 'quorate' | 'inquorate-item' | 'inquorate-meeting';

export type Quorum = {
  readonly needed: number;
  readonly counted: number;
  readonly met: boolean;
  readonly state: QuorumState;
};

/** Those who count, and those who would count but for their recusal from this item. */
export type QuorumFacts = {
  readonly rule: QuorumRule;
  /** All seats of the body, vacant and recused ones too. */
  readonly seats: number;
  readonly counting: CategoryPool;
  readonly withRecused: CategoryPool;
};

/**
 * Quorum of one item: those counted against the number needed, the minimums by category, and the chair or a deputy among
 * them where the card asks for one. `inquorate-item` is met
 * but for recusals, so other items may go on; otherwise `inquorate-meeting`. Minimums that cannot be checked leave
 * `categories` `unknown` and are not held against it here. Source: governance.md §4.
 */
export function decideQuorum(facts: QuorumFacts): Quorum & { readonly categories: CategoryVerdict } {
  const needed = quorumNeeded(facts.rule, facts.seats);
  const categories = decideCategories(facts.rule.categories ?? {}, facts.counting);
  const met = isMet(needed, facts.counting, facts.rule);
  const state = met
    ? 'quorate'
    : isMet(needed, facts.withRecused, facts.rule)
      ? 'inquorate-item'
      : 'inquorate-meeting';
  return { needed, counted: facts.counting.counted, met, state, categories };
}

function isMet(needed: number, pool: CategoryPool, rule: QuorumRule): boolean {
  if (pool.counted < needed || lacksLead(rule, pool)) return false;
  return decideCategories(rule.categories ?? {}, pool) !== 'unmet';
}

/** Whether the card asks for the chair or a deputy and neither is counted (governance.md §4, chairOrDeputyRequired). */
export function lacksLead({ chairOrDeputy }: QuorumRule, { leads = 0 }: CategoryPool): boolean {
  return chairOrDeputy === true && leads === 0;
}
