import { heldOn } from './people';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Members and officers of a body on a day, each once. */
export async function peopleOfBody(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<string[]> {
  // One after the other: within a transaction one connection serves them all.
  const members = await client.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    select: { personId: true },
  });
  const officers = await officersOf(client, bodyId, day);
  return [...new Set([...members.map(({ personId }) => personId), ...officers])];
}

export async function officersOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<string[]> {
  const officers = await client.officer.findMany({
    where: { bodyId, ...heldOn(day) },
    select: { personId: true },
  });
  return officers.map(({ personId }) => personId);
}

/** The person in the chair's seat on a day, if it is held. */
export async function chairOf(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<string | null> {
  const held = await client.membership.findFirst({
    where: { seat: { bodyId, role: 'chair' }, ...heldOn(day) },
    select: { personId: true },
  });
  return held?.personId ?? null;
}
