import type { Actor } from '~/domain/permission/actor';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { templatesFor } from '~/persistence/route-templates';
import { newId } from '~/platform/ids';

export type NewPaperPage = {
  /** For the paper that the form will make: sent twice, it makes one. */
  readonly paperId: string;
  readonly bodies: readonly {
    readonly id: string;
    readonly name: string;
    readonly routes: readonly { readonly key: string; readonly name: string; readonly summary: string }[];
  }[];
  readonly sponsors: readonly { readonly id: string; readonly name: string; readonly role: string }[];
};

/** What a new paper can be: the bodies of the author's organisation, their routes, and who may sponsor it. */
export async function newPaperPage(actor: Actor): Promise<NewPaperPage> {
  const { organisationId } = actor;
  const [bodies, people] = await Promise.all([
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
  ]);
  const withRoutes = await Promise.all(
    bodies.map(async ({ id, code, name }) => ({
      id,
      name,
      routes: (await templatesFor(reads(), code)).map(({ key, name: called, summary }) => ({
        key,
        name: called,
        summary,
      })),
    })),
  );
  return {
    paperId: newId(),
    bodies: withRoutes.filter(({ routes }) => routes.length > 0),
    sponsors: people.map((person) => ({ id: person.id, name: fullName(person), role: person.jobTitle })),
  };
}
