import { ok, type Result, refuse } from '../shared/result';

export const INTEREST_KINDS = ['pecuniary', 'conflict-of-loyalty', 'other'] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

export type DeclarationRefusal = { readonly code: 'item-over' | 'interest-ruled' };

/**
 * Whether an interest in an item may be declared, or its words changed: until the item is done, and until it is ruled on,
 * after which only a new ruling changes what follows from it (governance.md §3.4). Refuses `item-over`, `interest-ruled`.
 */
export function decideDeclaration(facts: {
  readonly itemState: string;
  readonly earlier: 'declared' | 'ruled' | null;
}): Result<true, DeclarationRefusal> {
  if (facts.itemState === 'done') return refuse({ code: 'item-over' });
  return facts.earlier === 'ruled' ? refuse({ code: 'interest-ruled' }) : ok(true);
}
