import type { Classification } from '~/domain/paper/classification';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { reads } from '~/persistence/reads';
import { canonicalJson, sha256 } from '~/platform/digest';
import { newId } from '~/platform/ids';
import { moveOn } from '~/services/routes/move-on';
import { type Clearers, startRoute } from '~/services/routes/start-route';
import type { BuiltBody } from './a-body';
import { aPaper, type BuiltPaper } from './a-paper';
import { minutesLater } from './today';
import { write } from './write';

type RouteWish = {
  readonly template?: string;
  /** The gate that it has come to, each before it passed. */
  readonly gate?: Gate;
  readonly classification?: Classification;
  readonly clearers?: Partial<Clearers>;
  readonly author?: Actor;
  readonly sponsor?: Actor;
};

/** A paper sent on its route by the services: `await aRoute(tb, { template: 'vat', gate: 'decide' })`. */
export async function aRoute(
  body: BuiltBody,
  wish: RouteWish = {},
): Promise<BuiltPaper & { readonly stageId: string }> {
  const { template = 'vat', gate, clearers, ...rest } = wish;
  const paper = await aPaper(body, { state: 'draft', ...rest });
  await write(async (tx) => {
    const at = minutesLater(-60 * 24 * 40);
    await tx.paperVersion.create({
      data: {
        id: newId(),
        paperId: paper.id,
        number: 1,
        content: JSON.stringify(paper.content),
        classification: paper.content.classification,
        digest: sha256(canonicalJson(paper.content)),
        submittedAt: at,
        submittedById: paper.author.personId,
      },
    });
    const submitted = { state: 'travelling', versionNumber: 1, submittedAt: at, templateKey: template };
    await tx.paper.update({ where: { id: paper.id }, data: submitted });
    await startRoute(tx, { paperId: paper.id, at, clearers });
  });
  let here = await current(paper.id);
  for (let step = 1; gate && here.gate !== gate; step += 1) {
    const { id: stageId } = here;
    await write((tx) =>
      moveOn(tx, {
        paperId: paper.id,
        stageId,
        decision: { id: null, type: 'approved', text: 'Approved' },
        at: minutesLater(-60 * 24 * (30 - step * 2)),
        actorId: undefined,
      }),
    );
    here = await current(paper.id);
  }
  return { ...paper, stageId: here.id };
}

export async function current(paperId: string) {
  return reads().stage.findFirstOrThrow({ where: { paperId, state: 'current' } });
}

/** The states of the stations in order, as one line. */
export async function lineOf(paperId: string): Promise<string> {
  const stages = await reads().stage.findMany({ where: { paperId }, orderBy: { position: 'asc' } });
  return stages.map(({ gate, state }) => `${gate}:${state}`).join(' ');
}
