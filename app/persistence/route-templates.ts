import { ROUTE_TEMPLATES, type RouteTemplate } from '~/domain/paper/route-templates';
import type { TemplateStage } from '~/domain/paper/stage';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Every route that a paper may take: those kept in the database, and those of the domain that it does not replace. */
export async function routeTemplates(client: Reads | Transaction): Promise<readonly RouteTemplate[]> {
  const rows = await client.routeTemplate.findMany({ orderBy: { key: 'asc' } });
  const kept = rows.map((row) => ({ ...row, stages: JSON.parse(row.stages) as TemplateStage[] }));
  const keys = new Set(kept.map(({ key }) => key));
  return [...ROUTE_TEMPLATES.filter(({ key }) => !keys.has(key)), ...kept];
}

/** The routes that a paper written for a body may take: those that pass it, of which every body is here. */
export async function templatesFor(
  client: Reads | Transaction,
  bodyCode: string,
): Promise<readonly RouteTemplate[]> {
  // One after the other: within a transaction one connection serves them all.
  const templates = await routeTemplates(client);
  const bodies = await client.body.findMany({ select: { code: true } });
  const here = new Set(bodies.map(({ code }) => code));
  return templates.filter(
    ({ stages, retired }) =>
      !retired &&
      stages.some((stage) => stage.bodyCode === bodyCode) &&
      stages.every((stage) => here.has(stage.bodyCode)),
  );
}
