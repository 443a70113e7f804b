import { londonDate } from '~/platform/london';
import { freshActor } from '~/queries/people/fresh-actor';
import type { Acting } from '~/services/acting';
import { addOrganisation } from '~/services/bodies/add-organisation';
import { addPerson } from '~/services/people/add-person';
import { firstAdministrator } from '~/services/people/first-administrator';
import { must } from '../must';
import type { Tale } from '../tale';
import { ADMINISTRATOR, ORGANISATIONS } from './everyone';
import { emailOf, type PersonPlan } from './person-plan';

/** Makes the administrator with the trust, then the other organisations and everybody; nobody has a password. */
export async function settlePeople(tale: Tale, at: Date): Promise<Acting> {
  const [trust, ...others] = ORGANISATIONS;
  const { name, shortName, kind } = trust;
  const first = must(
    await firstAdministrator({
      name: ADMINISTRATOR.name,
      jobTitle: ADMINISTRATOR.jobTitle,
      email: emailOf(ADMINISTRATOR, trust.domain),
      password: null,
      demonstration: true,
      organisation: { name, shortName, kind },
      now: at,
    }),
  );
  tale.keep(`person:${ADMINISTRATOR.key}`, first.personId);
  tale.keep('organisation:trust', first.organisationId);
  const actor = await freshActor(first.personId, londonDate(at.toISOString()));
  if (!actor) throw new Error('the administrator has no account');
  const administrator = { actor, now: at };
  for (const { key, people: _people, domain: _domain, ...organisation } of others) {
    tale.keep(`organisation:${key}`, must(await addOrganisation(administrator, organisation)).id);
  }
  const last = await addEverybody(tale, administrator);
  // What follows is done after the last of them was added.
  return { ...administrator, now: last };
}

/** Answers when the last was added. */
async function addEverybody(tale: Tale, administrator: Acting): Promise<Date> {
  let second = 1;
  for (const { key, domain, people } of ORGANISATIONS) {
    for (const person of people as readonly PersonPlan[]) {
      // A second apart: the sign-in page lists people in the order in which they were added.
      const now = new Date(administrator.now.getTime() + 1000 * second++);
      const { id } = must(
        await addPerson(
          { ...administrator, now },
          {
            organisationId: tale.id(`organisation:${key}`),
            name: person.name,
            honorific: person.honorific ?? '',
            jobTitle: person.jobTitle,
            email: emailOf(person, domain),
            password: null,
            administrator: false,
            demonstration: !person.past,
          },
        ),
      );
      tale.keep(`person:${person.key}`, id);
      tale.keep(`name:${person.key}`, person.honorific ? `${person.honorific} ${person.name}` : person.name);
    }
  }
  return new Date(administrator.now.getTime() + 1000 * second);
}
