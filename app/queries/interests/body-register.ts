import type { Profile } from '~/domain/body/profile';
import { registerBy } from '~/domain/interest/register-by';
import type { BodyRegister } from '~/domain/interest/register-view';
import { type Actor, isOfficerOf } from '~/domain/permission/actor';
import { canBody } from '~/domain/permission/can';
import { keptInterests } from '~/persistence/interests';
import { heldOn } from '~/persistence/people';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { interestLine, namesFor } from './interest-line';

/** A body's register of interests, member by member; null for who neither sits on it nor serves it. */
export async function bodyRegister(actor: Actor, code: string, now: Date): Promise<BodyRegister | null> {
  const today = londonDate(now.toISOString());
  const body = await reads().body.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      name: true,
      profile: true,
      seats: {
        orderBy: { position: 'asc' },
        select: {
          memberships: {
            where: heldOn(today),
            select: { fromOn: true, person: { select: { id: true, ...NAME_SELECT } } },
            take: 1,
          },
        },
      },
    },
  });
  if (!body || !canBody(actor, 'body:read-interests', body.id).ok) return null;
  const officer = isOfficerOf(actor, body.id);
  const kept = await keptInterests(reads(), { bodyId: body.id });
  const choices = await namesFor(actor, kept);
  const held = body.seats.flatMap(({ memberships }) => memberships);
  return {
    code: body.code,
    body: body.name,
    profile: body.profile as Profile,
    officer,
    today,
    members: held.map(({ fromOn, person }) => {
      const you = person.id === actor.personId;
      const by = registerBy(body.profile as Profile, fromOn);
      return {
        personId: person.id,
        name: fullName(person),
        you,
        registerBy: by !== null && by >= today ? by : null,
        interests: kept
          .filter(({ personId }) => personId === person.id)
          .map((interest) => interestLine(interest, { choices, today, whole: you || officer })),
      };
    }),
  };
}
