import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

export type Scrutiny = {
  readonly bodyId: string;
  readonly name: string;
  readonly chair: { readonly personId: string; readonly name: string } | null;
  readonly members: readonly { readonly personId: string; readonly name: string }[];
};

/** The committee that scrutinises a body's decisions, with who sits on it on the day; null where none is named. */
export async function scrutinyOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<Scrutiny | null> {
  const body = await client.body.findUnique({ where: { id: bodyId }, select: { scrutinyBodyId: true } });
  const committee = body?.scrutinyBodyId
    ? await client.body.findUnique({
        where: { id: body.scrutinyBodyId },
        select: {
          id: true,
          name: true,
          seats: {
            orderBy: { position: 'asc' },
            select: {
              role: true,
              memberships: {
                where: heldOn(day),
                take: 1,
                select: { personId: true, person: { select: NAME_SELECT } },
              },
            },
          },
        },
      })
    : null;
  if (!committee) return null;
  const held = committee.seats.flatMap(({ role, memberships }) =>
    memberships.map(({ personId, person }) => ({ role, personId, name: fullName(person) })),
  );
  const members = held.map(({ personId, name }) => ({ personId, name }));
  const chair = held.find(({ role }) => role === 'chair');
  return {
    bodyId: committee.id,
    name: committee.name,
    chair: chair ? { personId: chair.personId, name: chair.name } : null,
    members,
  };
}
