import type { BodyCard } from './body-card';

/** Who may hold an executive decision: so many members of scrutiny, or where the card has it its chair alone. */
export type CallInRule = { readonly requests: number; readonly chairAlone: boolean };

/** Three members, where the card says nothing: section 9F sets no number (governance.md §6.4, §17). */
const USUAL: CallInRule = { requests: 3, chairAlone: false };

export function callInRule(card: Pick<BodyCard, 'callIn'> | null): CallInRule {
  return card?.callIn ?? USUAL;
}
