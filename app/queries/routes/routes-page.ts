import type { Actor } from '~/domain/permission/actor';
import { canHouse } from '~/domain/permission/can';
import { reads } from '~/persistence/reads';
import { routeTemplates } from '~/persistence/route-templates';
import { newId } from '~/platform/ids';

/** Every route that papers may take or took, and the one to be changed: `edit` is its key, or `new`. */
export async function routesPage(actor: Actor, edit: string | null) {
  const [templates, bodies] = await Promise.all([
    routeTemplates(reads()),
    reads().body.findMany({ orderBy: { name: 'asc' }, select: { code: true, name: true } }),
  ]);
  const names = new Map(bodies.map(({ code, name }) => [code, name]));
  const mayChange = canHouse(actor, 'people:administer').ok;
  // A house that starts afresh has none of the bodies that these were written for.
  const here = templates.filter(
    ({ version, stages }) => version > 0 || stages.every(({ bodyCode }) => names.has(bodyCode)),
  );
  const edited = here.find(({ key }) => key === edit) ?? null;
  return {
    bodies,
    mayChange,
    routes: here.map((template) => ({
      ...template,
      stages: template.stages.map((stage) => ({
        ...stage,
        body: names.get(stage.bodyCode) ?? stage.bodyCode,
      })),
    })),
    form: mayChange && (edited || edit === 'new') ? { key: edited?.key ?? newId(), route: edited } : null,
  };
}
