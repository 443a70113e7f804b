import { reads } from '~/persistence/reads';

export type DemonstrationPerson = { readonly id: string; readonly name: string; readonly role: string };
export type DemonstrationGroup = {
  readonly organisation: string;
  readonly people: readonly DemonstrationPerson[];
};

/** The people whom the demonstration's sign-in page offers, by organisation. */
export async function demonstrationPeople(): Promise<readonly DemonstrationGroup[]> {
  const organisations = await reads().organisation.findMany({
    orderBy: { kind: 'desc' },
    select: {
      name: true,
      people: {
        where: { demonstration: true, disabledAt: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true, name: true, honorific: true, jobTitle: true },
      },
    },
  });
  return organisations
    .filter(({ people }) => people.length > 0)
    .map(({ name, people }) => ({
      organisation: name,
      people: people.map((person) => ({
        id: person.id,
        name: person.honorific ? `${person.honorific} ${person.name}` : person.name,
        role: person.jobTitle,
      })),
    }));
}
