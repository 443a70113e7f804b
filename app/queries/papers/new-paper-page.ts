import type { ReachRefusal } from '~/domain/authority/route-reaches';
import type { Actor } from '~/domain/permission/actor';
import { templateReaches } from '~/persistence/paper-authority';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { templatesFor } from '~/persistence/route-templates';
import { newId } from '~/platform/ids';
import { londonDate } from '~/platform/london';
import { type AuthorityOfPaper, authorityOf, mattersOf } from './paper-authority-page';

type RouteOffered = {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  /** Why it does not reach who decides the matter; null where it does, and where no matter is named. */
  readonly misses: ReachRefusal | null;
};

export type NewPaperPage = {
  /** For the paper that the form will make: sent twice, it makes one. */
  readonly paperId: string;
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly routes: readonly RouteOffered[];
  }[];
  readonly matters: readonly { readonly id: string; readonly name: string }[];
  readonly answer: AuthorityOfPaper | null;
  readonly sponsors: readonly { readonly id: string; readonly name: string; readonly role: string }[];
};

type Asked = { readonly matterId: string; readonly pounds: number | null };

/**
 * What a new paper can be: the bodies of the author's organisation, their routes, those that reach who decides its matter
 * first, and who may sponsor it.
 */
export async function newPaperPage(actor: Actor, asked: Asked, now: Date): Promise<NewPaperPage> {
  const { organisationId } = actor;
  const matters = await mattersOf(organisationId);
  const matter = matters.some(({ id }) => id === asked.matterId) ? asked : null;
  const [bodies, people, answer] = await Promise.all([
    reads().body.findMany({
      where: { organisationId },
      orderBy: { name: 'asc' },
      select: { id: true, code: true, name: true },
    }),
    reads().person.findMany({
      where: { organisationId, disabledAt: null, administrator: false },
      orderBy: { name: 'asc' },
      select: { id: true, ...NAME_SELECT },
    }),
    matter ? authorityOf(matter, now) : null,
  ]);
  const withRoutes = await Promise.all(
    bodies.map(async ({ id, code, name }) => ({
      id,
      name,
      routes: await routesFor(code, matter, now),
    })),
  );
  return {
    paperId: newId(),
    matters,
    answer,
    bodies: withRoutes.filter(({ routes }) => routes.length > 0),
    sponsors: people.map((person) => ({ id: person.id, name: fullName(person), role: person.jobTitle })),
  };
}

async function routesFor(
  bodyCode: string,
  matter: Asked | null,
  now: Date,
): Promise<readonly RouteOffered[]> {
  const on = londonDate(now.toISOString());
  const routes: RouteOffered[] = [];
  for (const { key, name, summary } of await templatesFor(reads(), bodyCode)) {
    const reach = matter ? await templateReaches(reads(), { ...matter, templateKey: key, on }) : null;
    routes.push({ key, name, summary, misses: reach && !reach.ok ? reach.refusal : null });
  }
  return routes.toSorted((one, other) => Number(one.misses !== null) - Number(other.misses !== null));
}
