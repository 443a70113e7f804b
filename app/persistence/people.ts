import type { Actor, HeldSeat } from '~/domain/permission/actor';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Memberships and offices that hold on the day (both ends inclusive). */
export const heldOn = (day: string) => ({
  fromOn: { lte: day },
  OR: [{ untilOn: null }, { untilOn: { gte: day } }],
});

const withPlaces = (day: string) =>
  ({
    organisation: true,
    memberships: { where: heldOn(day), include: { seat: true } },
    offices: { where: heldOn(day) },
  }) as const;

/** The actor as the rules know one, or null when there is no such person or the account is disabled. */
export async function actorOf(
  client: Reads | Transaction,
  personId: string,
  day: string,
): Promise<Actor | null> {
  const person = await client.person.findUnique({ where: { id: personId }, include: withPlaces(day) });
  if (!person || person.disabledAt) return null;
  return {
    personId: person.id,
    name: person.honorific ? `${person.honorific} ${person.name}` : person.name,
    organisationId: person.organisationId,
    organisationKind: person.organisation.kind as Actor['organisationKind'],
    administrator: person.administrator,
    seats: person.memberships.map(({ seat }) => ({
      seatId: seat.id,
      bodyId: seat.bodyId,
      role: seat.role as HeldSeat['role'],
    })),
    offices: person.offices.map(({ bodyId }) => ({ bodyId })),
  };
}
