import type { DecisionContent } from '~/domain/decision/decision-record';
import { dispensationLine } from '~/domain/decision/dispensation-line';
import type { Allowance, Granter, ReliefKind } from '~/domain/interest/dispensation';
import type { DecidedItem } from '~/persistence/decided-item';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import type { Transaction } from '~/persistence/transaction';

/** The dispensations and authorisations on which rulings of the item rest, as a start of the record; nothing where none does. */
export async function usedReliefs(
  tx: Transaction,
  { declarations }: DecidedItem,
): Promise<Partial<Pick<DecisionContent, 'dispensation'>>> {
  const ids = declarations.flatMap(({ dispensationId }) => dispensationId ?? []);
  return ids.length === 0 ? {} : { dispensation: await reliefLines(tx, ids) };
}

/** Dispensations and authorisations that were used, in the words of the record. */
export async function reliefLines(tx: Transaction, ids: readonly string[]): Promise<string> {
  const used = await tx.dispensation.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { decidedAt: 'asc' },
    include: { person: { select: NAME_SELECT } },
  });
  const lines = used.map(({ person, kind, allows, grantedBy, untilOn }) =>
    dispensationLine({
      name: fullName(person),
      kind: kind as ReliefKind,
      allows: allows as Allowance,
      grantedBy: grantedBy as Granter | 'directors',
      untilOn: untilOn ?? '',
    }),
  );
  return lines.join('\n');
}
