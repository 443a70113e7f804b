import { decidesAlone } from '~/domain/body/decides-alone';
import type { Profile } from '~/domain/body/profile';
import type { WaitedFor } from '~/domain/paper/waiting';
import { type Actor, bodiesOf } from '~/domain/permission/actor';
import { heldOn } from './people';
import { fullName, NAME_SELECT } from './person-name';
import type { Reads } from './reads';
import { currentStage } from './route-facts';
import type { RouteRow } from './route-row';
import type { Known } from './waiting-facts';

/** The names that waiting is told in, for all the papers of a page at once. */
export async function knownPeople(
  client: Reads,
  actor: Actor,
  { rows, today }: { readonly rows: readonly RouteRow[]; readonly today: string },
): Promise<Known> {
  const here = rows.flatMap((row) => currentStage(row) ?? []);
  const bodyIds = [...new Set(here.map(({ bodyId }) => bodyId))];
  const desks = here.filter(({ body }) => decidesAlone(body.profile as Profile)).map(({ bodyId }) => bodyId);
  const asked = rows.flatMap((row) => row.advice);
  const person = { select: { id: true, ...NAME_SELECT } };
  const [officers, holders, people, bodies] = await Promise.all([
    client.officer.findMany({
      where: { bodyId: { in: bodyIds }, ...heldOn(today) },
      select: { bodyId: true, person },
    }),
    client.membership.findMany({
      where: { seat: { bodyId: { in: desks } }, ...heldOn(today) },
      select: { seat: { select: { bodyId: true } }, person },
    }),
    client.person.findMany({
      where: { id: { in: asked.flatMap(({ askedPersonId }) => askedPersonId ?? []) } },
      select: { id: true, ...NAME_SELECT },
    }),
    client.body.findMany({
      where: { id: { in: asked.flatMap(({ askedBodyId }) => askedBodyId ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  const waitedFor = (one: { id: string; name: string; honorific: string }): WaitedFor => ({
    name: fullName(one),
    you: one.id === actor.personId,
  });
  return {
    personId: actor.personId,
    today,
    officers: grouped(officers.map((one) => [one.bodyId, waitedFor(one.person)])),
    deskHolders: grouped(holders.map((one) => [one.seat.bodyId, waitedFor(one.person)])),
    names: new Map(people.map((one) => [one.id, fullName(one)])),
    bodyNames: new Map(bodies.map(({ id, name }) => [id, name])),
    myBodyIds: bodiesOf(actor),
  };
}

function grouped(
  pairs: readonly (readonly [string, WaitedFor])[],
): ReadonlyMap<string, readonly WaitedFor[]> {
  const groups = new Map<string, WaitedFor[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
