import type { Profile } from '~/domain/body/profile';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import type { Gate } from '~/domain/paper/stage';
import type { Actor } from '~/domain/permission/actor';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { reads } from '~/persistence/reads';
import { readableResolutions } from '~/persistence/resolution-scope';
import { tabledAhead } from '~/persistence/tabled-ahead';
import { circulatingBodies } from './circulating-bodies';
import { asResolutionLine, RESOLUTION_LINE_SELECT, type ResolutionLine } from './resolution-line';

export type ResolutionOnPaper = {
  /** The one that circulates on the paper, where the reader may read it. */
  readonly circulating: ResolutionLine | null;
  /** Whether the reader may circulate one: the paper waits for a body that decides in writing, and no vote holds it. */
  readonly mayCirculate: boolean;
};

/** How a paper stands to decisions in writing. */
export async function resolutionOnPaper(actor: Actor, paperId: string): Promise<ResolutionOnPaper> {
  const row = await reads().resolution.findFirst({
    where: { AND: [readableResolutions(actor), { paperId, state: 'circulating' }] },
    select: RESOLUTION_LINE_SELECT,
  });
  if (row) return { circulating: asResolutionLine(row), mayCirculate: false };
  const stage = await reads().stage.findFirst({
    where: { paperId, state: 'current', paper: { state: 'travelling' } },
    select: { gate: true, body: { select: { id: true, profile: true } } },
  });
  const decides =
    stage !== null && decisionTypesAt(stage.gate as Gate, stage.body.profile as Profile).length > 0;
  const held =
    !decides ||
    (await ballotOnPaper(reads(), paperId)) ||
    (await tabledAhead(reads(), { paperId, bodyId: stage.body.id }));
  if (held) return { circulating: null, mayCirculate: false };
  const bodies = await circulatingBodies(actor);
  return { circulating: null, mayCirculate: bodies.some(({ id }) => id === stage.body.id) };
}
