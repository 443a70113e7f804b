import { tierOf } from '~/domain/authority/may-decide';
import { type Candidate, takesInstead } from '~/domain/authority/takes-instead';
import type { Profile } from '~/domain/body/profile';
import { delegationAsked } from './delegation-asked';
import { heldOn } from './people';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Asked = {
  readonly paperId: string;
  /** The body that waits for one person, and who that is. */
  readonly bodyId: string;
  readonly personId: string;
  readonly on: string;
};

/** Who takes a decision on a paper where the one person of a body stands aside (`takesInstead`), by the paper's own matter. */
export async function takingInstead(
  client: Reads | Transaction,
  { paperId, bodyId, personId, on }: Asked,
): Promise<Candidate | null> {
  const named = { matterId: '', pounds: null };
  const { question, organisationId } = await delegationAsked(client, { paperId, bodyId, on, named });
  const bodies = await client.body.findMany({
    where: { organisationId, id: { not: bodyId } },
    orderBy: { code: 'asc' },
    select: {
      ...{ id: true, name: true, profile: true },
      seats: { select: { memberships: { where: heldOn(on), select: { personId: true } } } },
    },
  });
  const candidates = bodies.map(({ id, name, profile, seats }) => ({
    ...{ bodyId: id, holder: name, profile: profile as Profile, tier: tierOf(profile as Profile) },
    heldBy: seats.flatMap(({ memberships }) => memberships.map((held) => held.personId)),
  }));
  return takesInstead({ question, candidates, personId });
}
