import { fullName } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

/**
 * Whom a condition or an action may be given to: the people of the organisations on the paper's route, or of the body's
 * own, by organisation and name.
 */
export async function peopleToLead(paperId: string | null, organisationId: string) {
  const bodies = paperId
    ? await reads().stage.findMany({
        where: { paperId },
        select: { body: { select: { organisationId: true } } },
      })
    : [];
  const organisations = [...new Set([organisationId, ...bodies.map(({ body }) => body.organisationId)])];
  const people = await reads().person.findMany({
    where: { organisationId: { in: organisations }, disabledAt: null },
    orderBy: [{ organisation: { name: 'asc' } }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      honorific: true,
      jobTitle: true,
      organisation: { select: { shortName: true } },
    },
  });
  return people.map((person) => ({
    id: person.id,
    label: [fullName(person), person.jobTitle, person.organisation.shortName]
      .filter((part) => part !== '')
      .join(', '),
  }));
}
