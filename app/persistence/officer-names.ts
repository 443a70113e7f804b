import { londonDate } from '~/platform/london';
import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** "Imogen Tarrant (Trust Board)": who serves a body on the day, for a refusal that says who can change it. */
export async function officerNames(
  client: Reads | Transaction,
  { bodyId, at }: { readonly bodyId: string; readonly at: Date },
): Promise<string> {
  const day = londonDate(at.toISOString());
  const officers = await client.officer.findMany({
    where: { bodyId, ...heldOn(day) },
    select: { body: { select: { name: true } }, person: { select: NAME_SELECT } },
  });
  return officers.map(({ person, body }) => `${fullName(person)} (${body.name})`).join(' or ');
}
