import type { Profile } from '~/domain/body/profile';
import { checkRoute, type RouteRefusal } from '~/domain/paper/check-route';
import type { RouteTemplate } from '~/domain/paper/route-templates';
import type { TemplateStage } from '~/domain/paper/stage';
import { canHouse, type PermissionRefusal } from '~/domain/permission/can';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { routeTemplates } from '~/persistence/route-templates';
import { transaction } from '~/persistence/transaction';
import type { Acting } from '../acting';

type RouteWish = {
  readonly key: string;
  /** The version that the change was made from; 0 for a route that is new. */
  readonly basedOn: number;
  readonly name: string;
  readonly summary: string;
  readonly stages: readonly TemplateStage[];
  readonly retired: boolean;
};
type Refusal = PermissionRefusal | RouteRefusal | { readonly code: 'route-changed-meanwhile' };

/**
 * An administrator adds or changes a route that papers may take. Papers already on their way have their own copy and
 * keep it; a retired route is offered to no new paper. Two at once: the second is told of the first; the same sent twice is kept
 * once.
 */
export async function keepRoute(
  { actor, now }: Acting,
  { key, basedOn, stages, ...words }: RouteWish,
): Promise<Result<{ version: number }, Refusal>> {
  const permission = canHouse(actor, 'people:administer');
  if (!permission.ok) return permission;
  return transaction<{ version: number }, Refusal>(async (tx) => {
    const existing = (await routeTemplates(tx)).find((template) => template.key === key);
    const wished = { key, ...words, stages };
    if (existing?.version === basedOn + 1 && isSame(existing, wished))
      return ok({ version: existing.version });
    if ((existing?.version ?? 0) !== basedOn) return refuse({ code: 'route-changed-meanwhile' });
    const bodies = await tx.body.findMany({ select: { code: true, profile: true } });
    const profiles = new Map(bodies.map(({ code, profile }) => [code, profile as Profile]));
    const checked = checkRoute(stages, profiles);
    if (!checked.ok) return checked;
    const version = basedOn + 1;
    const data = { ...words, stages: JSON.stringify(stages), version };
    await tx.routeTemplate.upsert({ where: { key }, create: { key, ...data }, update: data });
    tx.tell({
      kind: 'RouteTemplateChanged',
      at: now,
      actorId: actor.personId,
      subjectId: key,
      facts: { name: words.name, version, retired: words.retired },
    });
    return ok({ version });
  });
}

function isSame(kept: RouteTemplate, wished: Omit<RouteTemplate, 'version'>): boolean {
  const words = ({ key, name, summary, stages, retired }: typeof wished) =>
    JSON.stringify([key, name, summary, stages, retired]);
  return words(kept) === words(wished);
}
