import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Who sits on a body on a day, in seating order. */
export async function memberNames(
  client: Reads | Transaction,
  bodyId: string,
  day: string,
): Promise<readonly string[]> {
  const held = await client.membership.findMany({
    where: { seat: { bodyId }, ...heldOn(day) },
    orderBy: { seat: { position: 'asc' } },
    select: { person: { select: NAME_SELECT } },
  });
  return held.map(({ person }) => fullName(person));
}
