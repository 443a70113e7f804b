import { newId } from '~/platform/ids';
import { write } from './write';

const NAMES = {
  trust: ['Donmere Children’s Trust', 'the Trust'],
  council: ['Donmere Metropolitan Borough Council', 'the Council'],
  department: ['Department for Education', 'the Department'],
} as const;

export type OrganisationKind = keyof typeof NAMES;

/** The organisation of that kind, made the first time that it is asked for: `await anOrganisation('council')`. */
export async function anOrganisation(kind: OrganisationKind = 'trust'): Promise<{ readonly id: string }> {
  const [name, shortName] = NAMES[kind];
  return write((tx) =>
    tx.organisation.upsert({
      where: { name },
      create: { id: newId(), name, shortName, kind },
      update: {},
      select: { id: true },
    }),
  );
}
