import type { Actor } from '~/domain/permission/actor';
import { actorOf } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';
import { type OrganisationKind, organisationIn } from './an-organisation';
import { NOW, TODAY } from './today';
import { write } from './write';

type PersonWish = {
  readonly of?: OrganisationKind;
  readonly name?: string;
  readonly jobTitle?: string;
  readonly administrator?: boolean;
};

let made = 0;

/** A person who sits on nothing yet, as an actor: `await aPerson({ of: 'council', name: 'Nell Ostrowska' })`. */
export async function aPerson(wish: PersonWish = {}): Promise<Actor> {
  const [actor] = await write((tx) => peopleIn(tx, wish.of, [wish]));
  if (!actor) throw new Error('there is no person');
  return actor;
}

/** People of one organisation, made together in a transaction that is under way: most of what tests wait for are people. */
export async function peopleIn(
  tx: Transaction,
  of: OrganisationKind = 'trust',
  wishes: readonly Omit<PersonWish, 'of'>[] = [],
): Promise<Actor[]> {
  if (wishes.length === 0) return [];
  const { id: organisationId } = await organisationIn(tx, of);
  const rows = wishes.map(({ name, jobTitle = '', administrator = false }) => {
    made += 1;
    const email = `person-${made}@example.org`;
    return { id: newId(), name: name ?? `Person Number-${made}`, jobTitle, email, administrator };
  });
  await tx.person.createMany({ data: rows.map((row) => ({ ...row, organisationId, createdAt: NOW })) });
  return rows.map(({ id: personId, name, administrator }) => ({
    ...{ personId, name, administrator, organisationId, organisationKind: of, seats: [], offices: [] },
  }));
}

/** The person as an actor with the seats and offices held on the day; ask again after a change of either. */
export async function actorFor(personId: string, day: string = TODAY): Promise<Actor> {
  const actor = await actorOf(reads(), personId, day);
  if (!actor) throw new Error(`there is no person ${personId}`);
  return actor;
}
