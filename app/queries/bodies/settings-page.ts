import type { Actor } from '~/domain/permission/actor';
import { heldOn } from '~/persistence/people';
import { fullName } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

/** Organisations with their bodies, seats and officers today, and every account. For an administrator. */
export async function settingsPage(actor: Actor, now: Date) {
  const today = londonDate(now.toISOString());
  const held = { where: heldOn(today), select: { id: true, personId: true } };
  const [organisations, people] = await Promise.all([
    reads().organisation.findMany({
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        kind: true,
        bodies: {
          orderBy: { name: 'asc' },
          select: {
            id: true,
            code: true,
            name: true,
            profile: true,
            scrutinyBodyId: true,
            officers: held,
            seats: {
              orderBy: { position: 'asc' },
              select: { id: true, position: true, role: true, memberships: held },
            },
          },
        },
      },
    }),
    reads().person.findMany({
      orderBy: { name: 'asc' },
      select: {
        id: true,
        name: true,
        honorific: true,
        jobTitle: true,
        email: true,
        administrator: true,
        disabledAt: true,
        organisation: { select: { shortName: true } },
      },
    }),
  ]);
  const nameOf = new Map(people.map((person) => [person.id, fullName(person)]));
  const place = ({ id, personId }: { id: string; personId: string }) => ({
    id,
    name: nameOf.get(personId) ?? '',
  });
  return {
    today,
    organisations: organisations.map((organisation) => ({
      ...organisation,
      bodies: organisation.bodies.map((body) => ({
        ...body,
        officers: body.officers.map(place),
        seats: body.seats.map(({ memberships, ...seat }) => ({
          ...seat,
          holder: memberships[0] ? place(memberships[0]) : null,
        })),
      })),
    })),
    people: people.map(({ disabledAt, organisation, ...person }) => ({
      id: person.id,
      name: fullName(person),
      jobTitle: person.jobTitle,
      email: person.email,
      administrator: person.administrator,
      organisation: organisation.shortName,
      closed: disabledAt !== null,
      own: person.id === actor.personId,
    })),
  };
}
