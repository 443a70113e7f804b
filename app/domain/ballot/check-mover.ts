/** Who moves and who seconds, and the people who sit on the body. */
export type MoverFacts = {
  readonly memberIds: readonly string[];
  readonly movedById: string | null;
  readonly secondedById: string | null;
};

/** Why they cannot be its mover and seconder. */
export type MoverRefusal = { readonly code: 'mover-not-member' } | { readonly code: 'mover-is-seconder' };

/** A mover and a seconder are two members of the body; neither is required. */
export function checkMover({ movedById, secondedById, memberIds }: MoverFacts): MoverRefusal | null {
  const named = [movedById, secondedById].filter((id) => id !== null);
  if (named.some((id) => !memberIds.includes(id))) return { code: 'mover-not-member' };
  return movedById !== null && movedById === secondedById ? { code: 'mover-is-seconder' } : null;
}
