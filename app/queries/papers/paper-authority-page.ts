import type { ReachRefusal } from '~/domain/authority/route-reaches';
import { type WhoDecides, type WhoDecidesRefusal, whoDecides } from '~/domain/authority/who-decides';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { Result } from '~/domain/shared/result';
import { matterQuestion, templateReaches } from '~/persistence/paper-authority';
import { asPaperThing, PAPER_THING_SELECT } from '~/persistence/paper-thing';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

export type AuthorityOfPaper = {
  readonly matter: string;
  readonly pounds: number | null;
  readonly said: Result<WhoDecides, WhoDecidesRefusal>;
};

/** Who decides a paper by its scheme, and why nobody lower; null where it names no matter. */
export async function authorityOf(
  paper: { readonly matterId: string | null; readonly pounds: number | null },
  now: Date,
): Promise<AuthorityOfPaper | null> {
  const { matterId, pounds } = paper;
  const matter = matterId ? await reads().matter.findUnique({ where: { id: matterId } }) : null;
  if (!matter) return null;
  const on = londonDate(now.toISOString());
  const question = await matterQuestion(reads(), { matterId: matter.id, pounds, on });
  return { matter: matter.name, pounds, said: whoDecides(question) };
}

/** The page of a paper on which it is said who decides it; null for who may not read the paper. */
export async function paperAuthorityPage(actor: Actor, ref: string, now: Date) {
  const row = await reads().paper.findUnique({
    where: { ref },
    select: {
      ...PAPER_THING_SELECT,
      ...{ ref: true, title: true, liveVersion: true, matterId: true, pounds: true, templateKey: true },
      body: { select: { organisation: { select: { name: true } }, organisationId: true } },
    },
  });
  if (!row) return null;
  const thing = asPaperThing(row);
  if (!canPaper(actor, 'paper:read', thing).ok) return null;
  const { matterId, pounds, templateKey } = row;
  const on = londonDate(now.toISOString());
  const reach: Result<true, ReachRefusal> | null = matterId
    ? await templateReaches(reads(), { templateKey, matterId, pounds, on })
    : null;
  return {
    paper: { id: row.id, ref: row.ref, title: row.title, liveVersion: row.liveVersion, state: row.state },
    organisation: row.body.organisation.name,
    matterId: matterId ?? '',
    pounds,
    answer: await authorityOf(row, now),
    misses: reach && !reach.ok ? reach.refusal : null,
    matters: await mattersOf(row.body.organisationId),
    mayEdit: canPaper(actor, 'paper:edit', thing).ok,
  };
}

/** The matters of an organisation's scheme, by name. */
export async function mattersOf(organisationId: string) {
  return reads().matter.findMany({
    where: { organisationId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
