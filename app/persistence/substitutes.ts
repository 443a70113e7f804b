import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/**
 * Who may come for a member of the body on a day: those who sit on another body of its organisation and not on this one.
 */
export async function substituteCandidates(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { organisationId } = await client.body.findUniqueOrThrow({
    where: { id: bodyId },
    select: { organisationId: true },
  });
  const here = { some: { seat: { bodyId }, ...heldOn(day) } };
  const people = await client.person.findMany({
    where: {
      disabledAt: null,
      memberships: { some: { seat: { body: { organisationId } }, ...heldOn(day) } },
      NOT: { memberships: here },
    },
    orderBy: { name: 'asc' },
    select: { id: true, ...NAME_SELECT },
  });
  return people.map((person) => ({ id: person.id, name: fullName(person) }));
}
