import { mustConsult } from '~/domain/authority/consultation';
import { type MayDecideRefusal, mayDecide, tierOf } from '~/domain/authority/may-decide';
import { type ReachRefusal, type RouteStop, routeReaches } from '~/domain/authority/route-reaches';
import type { MatterQuestion } from '~/domain/authority/who-decides';
import type { Profile } from '~/domain/body/profile';
import { ok, type Result } from '~/domain/shared/result';
import { powersOf } from './powers';
import type { Reads } from './reads';
import { routeTemplates } from './route-templates';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;
type Matter = { readonly matterId: string; readonly pounds: number | null; readonly on: string };

/** The question of who decides a matter of a scheme, with its powers. */
export async function matterQuestion(
  client: Client,
  { matterId, pounds, on }: Matter,
): Promise<MatterQuestion> {
  return { powers: await powersOf(client, matterId), pounds, on };
}

/**
 * Whether a body may decide a paper by its organisation's scheme. A paper that names no matter, and a body of another
 * organisation, which decides by its own power, are not asked. Refuses as `mayDecide`.
 */
export async function powerToDecide(
  client: Client,
  { paperId, bodyId, on }: { readonly paperId: string; readonly bodyId: string; readonly on: string },
): Promise<Result<true, MayDecideRefusal>> {
  const { matterId, pounds } = await client.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { matterId: true, pounds: true },
  });
  if (matterId === null) return ok(true);
  const [matter, body] = [
    await client.matter.findUnique({ where: { id: matterId }, select: { organisationId: true } }),
    await client.body.findUniqueOrThrow({
      where: { id: bodyId },
      select: { organisationId: true, name: true, profile: true },
    }),
  ];
  if (matter?.organisationId !== body.organisationId) return ok(true);
  return mayDecide(await matterQuestion(client, { matterId, pounds, on }), {
    holder: body.name,
    tier: tierOf(body.profile as Profile),
  });
}

/**
 * Whom a body consults before it decides a paper by its organisation's scheme (`mustConsult`): nobody where the paper names no
 * matter, or the body is of another organisation. Bodies that decided on it earlier on its route were asked there.
 */
export async function consultationsOwed(
  client: Client,
  { paperId, bodyId, on }: { readonly paperId: string; readonly bodyId: string; readonly on: string },
): Promise<readonly string[]> {
  const { matterId, pounds } = await client.paper.findUniqueOrThrow({
    where: { id: paperId },
    select: { matterId: true, pounds: true },
  });
  if (matterId === null) return [];
  const [matter, body] = [
    await client.matter.findUnique({ where: { id: matterId }, select: { organisationId: true } }),
    await client.body.findUniqueOrThrow({
      where: { id: bodyId },
      select: { organisationId: true, name: true },
    }),
  ];
  if (matter?.organisationId !== body.organisationId) return [];
  const passed = await bodiesPassed(client, paperId);
  return mustConsult(await matterQuestion(client, { matterId, pounds, on }), { holder: body.name }, passed);
}

/** Bodies that a paper has passed, by name: whom the scheme has consulted was asked there. */
export async function bodiesPassed(client: Client, paperId: string): Promise<readonly string[]> {
  const stages = await client.stage.findMany({
    where: { paperId, state: 'passed', gate: { notIn: ['clearance', 'call-in', 'implementation'] } },
    select: { body: { select: { name: true } } },
  });
  return stages.map(({ body }) => body.name);
}

/** Whether a route template reaches who decides a matter and whose consent it needs. Refuses as `routeReaches`. */
export async function templateReaches(
  client: Client,
  { templateKey, ...matter }: Matter & { readonly templateKey: string },
): Promise<Result<true, ReachRefusal>> {
  const template = (await routeTemplates(client)).find(({ key }) => key === templateKey);
  const bodies = await client.body.findMany({ select: { code: true, name: true, profile: true } });
  const stops = (template?.stages ?? []).flatMap(({ gate, bodyCode }): RouteStop[] => {
    const body = bodies.find(({ code }) => code === bodyCode);
    return body ? [{ gate, holder: body.name, tier: tierOf(body.profile as Profile) }] : [];
  });
  return routeReaches(await matterQuestion(client, matter), stops);
}
