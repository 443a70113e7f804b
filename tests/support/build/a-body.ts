import type { BodyCard } from '~/domain/body/body-card';
import { type Profile, remoteByDefault } from '~/domain/body/profile';
import type { RuleCard } from '~/domain/body/rule-card';
import type { Actor } from '~/domain/permission/actor';
import { newId } from '~/platform/ids';
import { actorFor, peopleIn } from './a-person';
import { type OrganisationKind, organisationIn } from './an-organisation';
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
  const { of = 'trust', profile = 'trust-board', seats: count = 5, vacant = 0, people: known = [] } = wish;
  const id = newId();
  const { code, seats, people, officer } = await write(async (tx) => {
    const organisation = await organisationIn(tx, of);
    const others = wish.code ? 0 : await tx.body.count();
    const code = wish.code ?? (others === 0 ? 'TB' : `TB${others + 1}`);
    const name = wish.name ?? `Body ${code}`;
    await tx.body.create({
      data: { id, organisationId: organisation.id, code, name, shortName: name, profile },
      select: { id: true },
    });
    const card = JSON.stringify({ ...usualCard(profile, count), ...wish.card });
    const createdAt = new Date(`${SINCE}T09:00:00Z`);
    await tx.ruleCard.createMany({
      data: { id: newId(), bodyId: id, version: 1, effectiveOn: SINCE, card, createdAt },
    });
    const missing = Math.max(0, count - vacant - known.length);
    const wanted = [
      ...Array(missing).fill({}),
      ...(wish.officer ? [] : [{ jobTitle: 'Governance officer' }]),
    ];
    const made = await peopleIn(tx, of, wanted);
    const people = [...known, ...made.slice(0, missing)];
    const officer = wish.officer ?? made[missing];
    if (!officer) throw new Error('a body needs an officer');
    const seats = Array.from({ length: count }, (_, position) => ({
      id: newId(),
      role: position === 0 ? ('chair' as const) : position === 1 ? ('deputy' as const) : ('member' as const),
      personId: people[position]?.personId ?? null,
    }));
    await tx.seat.createMany({
      data: seats.map(({ id: seatId, role }, position) => ({ id: seatId, bodyId: id, position, role })),
    });
    const held = seats.flatMap(({ id: seatId, personId }) =>
      personId ? [{ id: newId(), seatId, personId, fromOn: SINCE }] : [],
    );
    await tx.membership.createMany({ data: held });
    await tx.officer.createMany({
      data: { id: newId(), bodyId: id, personId: officer.personId, fromOn: SINCE },
    });
    return { code, seats, people, officer };
  });
  /** As they stand now: who was there before may hold more. */
  const standing = (actor: Actor, place: Partial<Actor>, before: boolean) =>
    before ? actorFor(actor.personId) : { ...actor, ...place };
  const members = await Promise.all(
    people.map((actor, index) => {
      const { id: seatId = '', role = 'member' } = seats[index] ?? {};
      return standing(actor, { seats: [{ seatId, bodyId: id, role }] }, index < known.length);
    }),
  );
  const [chair, deputy] = members;
  if (!chair) throw new Error('a body needs a chair');
  return {
    id,
    code,
    seats,
    members,
    chair,
    deputy: deputy ?? chair,
    officer: await standing(officer, { offices: [{ bodyId: id }] }, wish.officer !== undefined),
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
