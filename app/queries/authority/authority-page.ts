import { holdsOn, PARTS } from '~/domain/authority/power';
import { lowestFirst, whoDecides } from '~/domain/authority/who-decides';
import type { Actor } from '~/domain/permission/actor';
import { canHouse } from '~/domain/permission/can';
import { powersOf } from '~/persistence/powers';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

type Asked = { readonly matterId: string; readonly pounds: number | null };

/** Every organisation's matters with the powers that hold or are to come, and who decides what was asked about. */
export async function authorityPage(actor: Actor, asked: Asked | null, now: Date) {
  const today = londonDate(now.toISOString());
  const organisations = await reads().organisation.findMany({
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      matters: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
      bodies: { orderBy: { name: 'asc' }, select: { name: true } },
    },
  });
  const powers = new Map<string, Awaited<ReturnType<typeof powersOf>>>();
  for (const { id } of organisations.flatMap(({ matters }) => matters)) {
    powers.set(id, await powersOf(reads(), id));
  }
  const of = (matterId: string) => powers.get(matterId) ?? [];
  const matter = organisations.flatMap(({ matters }) => matters).find(({ id }) => id === asked?.matterId);
  return {
    today,
    mayChange: canHouse(actor, 'people:administer').ok,
    organisations: organisations.map(({ matters, bodies, ...organisation }) => ({
      ...organisation,
      matters: matters.map(({ id, name }) => ({
        id,
        name,
        powers: of(id)
          .filter((power) => power.fromOn > today || holdsOn(power, today))
          .toSorted(
            (one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part) || lowestFirst(one, other),
          ),
      })),
    })),
    bodies: organisations.flatMap(({ bodies }) => bodies.map(({ name }) => name)),
    answer:
      asked && matter
        ? {
            matter: matter.name,
            pounds: asked.pounds,
            said: whoDecides({ powers: of(matter.id), pounds: asked.pounds, on: today }),
          }
        : null,
  };
}
