import type { QuorumRule } from '~/domain/body/rule-card';
import { quorumNeeded } from './quorum-needed';

export type QuorumCountdown = {
  readonly needed: number;
  readonly counted: number;
  /** How many more of any kind may leave with the quorum kept; the next one to leave ends it. `null`: not met now. */
  readonly mayLeave: number | null;
};

type CountdownFacts = {
  readonly rule: QuorumRule;
  /** All seats of the body. */
  readonly seats: number;
  readonly counted: number;
  /** Those counted, by category; needed only where the rule has minimums by category. */
  readonly categories?: { readonly [category: string]: number } | undefined;
  /** Seats of the chair and of deputies among them; needed only where the rule asks for one. */
  readonly leads?: number | undefined;
};

/** What the quorum meter says: needed, counted, and how many may leave before it is lost (governance.md §4). */
export function countdownOfQuorum({
  rule,
  seats,
  counted,
  categories = {},
  leads = 0,
}: CountdownFacts): QuorumCountdown {
  const needed = quorumNeeded(rule, seats);
  const margins = Object.entries(rule.categories ?? {}).map(([name, need]) => (categories[name] ?? 0) - need);
  const ofLeads = rule.chairOrDeputy ? [leads - 1] : [];
  const mayLeave = Math.min(counted - needed, ...margins, ...ofLeads);
  return { needed, counted, mayLeave: mayLeave < 0 ? null : mayLeave };
}
