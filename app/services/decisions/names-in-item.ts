import type { DecidedItem } from '~/persistence/decided-item';
import { fullName } from '~/persistence/person-name';
import type { Reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';

/** The names of all who are in an item's record: who came, declared, moved, voted or let it in late. */
export async function namesInItem(
  client: Reads | Transaction,
  item: DecidedItem,
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...item.meeting.attendance,
    ...item.declarations,
    ...item.ballots.flatMap(({ electors }) => electors),
  ].map(({ personId }) => personId);
  const admitted = [item.urgentForId ?? item.urgentById ?? ''];
  const movers = item.ballots.flatMap(({ motion }) => [motion.movedById ?? '', motion.secondedById ?? '']);
  const people = await client.person.findMany({
    where: { id: { in: [...new Set([...ids, ...movers, ...admitted])] } },
    select: { id: true, name: true, honorific: true },
  });
  return new Map(people.map((person) => [person.id, fullName(person)]));
}

/** The name of a person in the record. */
export type NameOf = (personId: string) => string;
