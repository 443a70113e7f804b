import type { Actor } from '~/domain/permission/actor';
import { actorOf } from '~/persistence/people';
import { reads } from '~/persistence/reads';
import { newId } from '~/platform/ids';
import { anOrganisation, type OrganisationKind } from './an-organisation';
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
export async function aPerson({
  of = 'trust',
  name,
  jobTitle = '',
  administrator = false,
}: PersonWish = {}): Promise<Actor> {
  const { id: organisationId } = await anOrganisation(of);
  made += 1;
  const id = newId();
  await write((tx) =>
    tx.person.create({
      data: {
        id,
        organisationId,
        name: name ?? `Person Number-${made}`,
        jobTitle,
        email: `person-${made}@example.org`,
        administrator,
        createdAt: NOW,
      },
    }),
  );
  return actorFor(id);
}

/** The person as an actor with the seats and offices held on the day; ask again after a change of either. */
export async function actorFor(personId: string, day: string = TODAY): Promise<Actor> {
  const actor = await actorOf(reads(), personId, day);
  if (!actor) throw new Error(`there is no person ${personId}`);
  return actor;
}
