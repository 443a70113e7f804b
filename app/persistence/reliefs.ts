import type { Allowance, ReliefKind, ReliefState } from '~/domain/interest/dispensation';
import type { HeldRelief } from '~/domain/interest/ruling-basis';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Whose = { readonly bodyId: string; readonly personId?: string };

/** Dispensations and authorisations of a body's members, or of one of them, as the rules know them. */
export async function heldReliefs(
  client: Reads | Transaction,
  whose: Whose,
): Promise<readonly (HeldRelief & { readonly personId: string })[]> {
  const rows = await client.dispensation.findMany({ where: whose, orderBy: { askedAt: 'asc' } });
  return rows.map(({ id, personId, kind, state, allows, fromOn, untilOn, paperId }) => ({
    id,
    personId,
    kind: kind as ReliefKind,
    state: state as ReliefState,
    allows: allows as Allowance | null,
    fromOn,
    untilOn,
    paperId,
  }));
}
