import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/** Bodies and people who can be asked for advice, as choices `body:ID` and `person:ID`. */
export async function whomToAsk() {
  const [bodies, people] = await Promise.all([
    reads().body.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    reads().person.findMany({
      where: { disabledAt: null, administrator: false },
      orderBy: { name: 'asc' },
      select: { id: true, ...NAME_SELECT, organisation: { select: { shortName: true } } },
    }),
  ]);
  return [
    ...bodies.map(({ id, name }) => ({ value: `body:${id}`, label: name })),
    ...people.map((person) => ({
      value: `person:${person.id}`,
      label: [fullName(person), person.jobTitle, person.organisation.shortName].filter(Boolean).join(', '),
    })),
  ];
}
