import type { CallInRule } from './call-in-rule';
import type { RuleCard } from './rule-card';

/** A body's card as it is kept: the rules of its ballots and what else it settles about them. */
export type BodyCard = RuleCard & {
  /** Whether a casting vote must say why (a setting, not a law: DESIGN.md §0). */
  readonly castingVoteReason: boolean;
  /** Whether names of a named ballot enter the published minutes (product.md, Ballots). */
  readonly namesPublished: boolean;
  /** Of an executive: who may call its decisions in; as is usual where it says nothing. */
  readonly callIn?: CallInRule | undefined;
};

/** The card with what it leaves unsaid: a casting vote says why, and names are published. */
export function asBodyCard(card: RuleCard & Partial<BodyCard>): BodyCard {
  return {
    ...card,
    castingVoteReason: card.castingVoteReason ?? true,
    namesPublished: card.namesPublished ?? true,
  };
}
