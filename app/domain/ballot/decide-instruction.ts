import { ok, type Result, refuse } from '~/domain/shared/result';

export type InstructionFacts = {
  readonly actorId: string;
  readonly presidingPersonId: string | null;
  /** Whom the officer says to act for: the person presiding, as the page showed. */
  readonly forId: string | null;
};

export type InstructionRefusal =
  | { readonly code: 'nobody-presides' }
  | { readonly code: 'instruction-needed' }
  | { readonly code: 'presiding-changed' };

/** In whose name an act is done: null when whoever presides acts in person. */
export type Instruction = { readonly forId: string | null };

/**
 * The chair opens, closes and declares, or the officer does so recording who instructed. Source: product.md, Chair and
 * officer.
 */
export function decideInstruction(facts: InstructionFacts): Result<Instruction, InstructionRefusal> {
  const { actorId, presidingPersonId, forId } = facts;
  if (presidingPersonId === null) return refuse({ code: 'nobody-presides' });
  if (actorId === presidingPersonId) return ok({ forId: null });
  if (forId === null) return refuse({ code: 'instruction-needed' });
  return forId === presidingPersonId ? ok({ forId }) : refuse({ code: 'presiding-changed' });
}
