import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { write } from './write';

const NAMES = {
  trust: ['Donmere Children’s Trust', 'the Trust'],
  council: ['Donmere Metropolitan Borough Council', 'the Council'],
  department: ['Department for Education', 'the Department'],
} as const;

export type OrganisationKind = keyof typeof NAMES;

/** The organisation of that kind, made the first time that it is asked for: `await anOrganisation('council')`. */
export function anOrganisation(kind: OrganisationKind = 'trust'): Promise<{ readonly id: string }> {
  return write((tx) => organisationIn(tx, kind));
}

/** The same, in a transaction that is under way: nobody else writes meanwhile. */
export async function organisationIn(
  tx: Transaction,
  kind: OrganisationKind,
): Promise<{ readonly id: string }> {
  const [name, shortName] = NAMES[kind];
  const select = { id: true };
  const there = await tx.organisation.findUnique({ where: { name }, select });
  return there ?? tx.organisation.create({ data: { id: newId(), name, shortName, kind }, select });
}
