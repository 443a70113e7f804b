import type { BodyCard } from '~/domain/body/body-card';
import { type Profile, remoteByDefault } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { actorFor, aPerson } from './a-person';
import { anOrganisation, type OrganisationKind } from './an-organisation';
import { write } from './write';

type BodyWish = {
  readonly of?: OrganisationKind;
  readonly code?: string;
  readonly name?: string;
  readonly profile?: Profile;
  /** All seats, the chair first, the deputy second. */
  readonly seats?: number;
  /** How many of them, from the last, nobody holds. */
  readonly vacant?: number;
  /** What the rule card says otherwise than the usual: a quorum of half the seats, a simple majority, a casting vote. */
  readonly card?: Partial<BodyCard>;
  /** Somebody who already is an officer elsewhere; without it a new person serves the body. */
  readonly officer?: Actor;
  /** People who already sit elsewhere, seated from the chair on. */
  readonly people?: readonly Actor[];
};

export type BuiltSeat = { readonly id: string; readonly personId: string | null };
export type BuiltBody = {
  readonly id: string;
  readonly code: string;
  readonly seats: readonly BuiltSeat[];
  /** In seating order: the chair, the deputy, then the others. */
  readonly members: readonly Actor[];
  readonly chair: Actor;
  readonly deputy: Actor;
  readonly officer: Actor;
};

const SINCE = '2025-01-01';

/** A body with its rule card, seats, people in them and an officer: `await aBody({ seats: 5, vacant: 1 })`. */
export async function aBody(wish: BodyWish = {}): Promise<BuiltBody> {
  const { of = 'trust', profile = 'trust-board', seats: count = 5, vacant = 0 } = wish;
  const organisation = await anOrganisation(of);
  const others = await reads().body.count();
  const code = wish.code ?? (others === 0 ? 'TB' : `TB${others + 1}`);
  const people: Actor[] = [...(wish.people ?? [])];
  while (people.length < count - vacant) people.push(await aPerson({ of }));
  const officer = wish.officer ?? (await aPerson({ of, jobTitle: 'Governance officer' }));
  const id = newId();
  const seats = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    personId: people[index]?.personId ?? null,
  }));
  await write(async (tx) => {
    const name = wish.name ?? `Body ${code}`;
    await tx.body.create({
      data: { id, organisationId: organisation.id, code, name, shortName: name, profile },
    });
    const card = JSON.stringify({ ...usualCard(profile, count), ...wish.card });
    await tx.ruleCard.create({
      data: {
        id: newId(),
        bodyId: id,
        version: 1,
        effectiveOn: SINCE,
        card,
        createdAt: new Date(`${SINCE}T09:00:00Z`),
      },
    });
    for (const [position, { id: seatId, personId }] of seats.entries()) {
      const role = position === 0 ? 'chair' : position === 1 ? 'deputy' : 'member';
      await tx.seat.create({ data: { id: seatId, bodyId: id, position, role } });
      if (personId) await tx.membership.create({ data: { id: newId(), seatId, personId, fromOn: SINCE } });
    }
    await tx.officer.create({ data: { id: newId(), bodyId: id, personId: officer.personId, fromOn: SINCE } });
  });
  const members = await Promise.all(people.map(({ personId }) => actorFor(personId)));
  const [chair, deputy] = members;
  if (!chair) throw new Error('a body needs a chair');
  return {
    id,
    code,
    seats,
    members,
    chair,
    deputy: deputy ?? chair,
    officer: await actorFor(officer.personId),
  };
}

function usualCard(profile: Profile, seats: number): RuleCard {
  return {
    profile,
    quorum: { count: Math.max(2, Math.ceil(seats / 2)) },
    majority: { share: [1, 2], test: 'more-than', base: 'cast' },
    tie: 'casting-vote',
    veto: [],
    remote: remoteByDefault(profile),
  };
}
