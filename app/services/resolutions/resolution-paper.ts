import { consultationLacks } from '~/domain/authority/consultation';
import type { MayDecideRefusal } from '~/domain/authority/may-decide';
import type { Profile } from '~/domain/body/profile';
import { decisionTypesAt } from '~/domain/decision/decision-types-at';
import { differsFrom } from '~/domain/decision/differs-from';
import type { Gate } from '~/domain/paper/stage';
import { canPaper } from '~/domain/permission/can';
import { linesOf } from '~/domain/resolution/lines-of';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { earlierWording } from '~/persistence/earlier-wording';
import { consultationsOwed, powerToDecide } from '~/persistence/paper-authority';
import { paperThing } from '~/persistence/paper-thing';
import { ballotOnPaper } from '~/persistence/paper-under-vote';
import { tabledAhead } from '~/persistence/tabled-ahead';
import type { Transaction } from '~/persistence/transaction';
import { versionContent } from '~/persistence/version-content';
import { londonDate } from '~/platform/london';
import type { Acting } from '../acting';
import type { ResolutionInput } from './resolution-input';

export type ResolutionPaperRefusal =
  | MayDecideRefusal
  | { readonly code: 'paper-not-here' }
  | { readonly code: 'say-how-it-differs' }
  | { readonly code: 'consultation-wanted'; readonly of: string }
  | { readonly code: 'tabled-at-meeting'; readonly on: string }
  | { readonly code: 'paper-under-vote'; readonly body: string };

const DECIDES: readonly string[] = ['decide', 'key-decision'];

type ResolutionPaper = {
  readonly paperId: string;
  readonly versionNumber: number;
  readonly stageId: string;
};
type At = {
  readonly input: ResolutionInput;
  readonly body: { readonly id: string; readonly profile: Profile };
};

/**
 * The paper that a resolution decides, with its version, where it waits for a decision of this body and no other vote holds it.
 * Refuses `paper-not-here`, `paper-under-vote`, `tabled-at-meeting`, `consultation-wanted`, `say-how-it-differs` and as
 * `mayDecide`. Source: governance.md §5, §9.
 */
export async function resolutionPaper(
  tx: Transaction,
  { actor, now }: Acting,
  { input, body }: At,
): Promise<Result<ResolutionPaper, ResolutionPaperRefusal>> {
  const paper = await paperThing(tx, { ref: input.paperRef });
  if (!paper || !canPaper(actor, 'paper:read', paper).ok) return refuse({ code: 'paper-not-here' });
  const stage = await tx.stage.findFirst({
    where: { paperId: paper.id, state: 'current', bodyId: body.id },
    select: { id: true, gate: true, paper: { select: { versionNumber: true } } },
  });
  if (!stage || decisionTypesAt(stage.gate as Gate, body.profile).length === 0)
    return refuse({ code: 'paper-not-here' });
  const vote = await ballotOnPaper(tx, paper.id);
  if (vote) return refuse({ code: 'paper-under-vote', body: vote.body });
  const tabled = await tabledAhead(tx, { paperId: paper.id, bodyId: body.id });
  if (tabled) return refuse({ code: 'tabled-at-meeting', on: londonDate(tabled.toISOString()) });
  const on = londonDate(now.toISOString());
  const power = DECIDES.includes(stage.gate)
    ? await powerToDecide(tx, { paperId: paper.id, bodyId: body.id, on })
    : ok(true as const);
  if (!power.ok) return power;
  const owed = DECIDES.includes(stage.gate)
    ? await consultationsOwed(tx, { paperId: paper.id, bodyId: body.id, on })
    : [];
  const [lack] = consultationLacks(owed, input.consultations ?? [], on);
  if (lack) return refuse({ code: 'consultation-wanted', of: lack.of });
  const { versionNumber } = stage.paper;
  const content = await versionContent(tx, { paperId: paper.id, versionNumber });
  const came = await earlierWording(tx, {
    paperId: paper.id,
    gate: stage.gate as Gate,
    recommendations: content?.recommendations.map(({ text }) => text) ?? [],
  });
  if (differsFrom(came, linesOf(input.wording)) && input.differs === '')
    return refuse({ code: 'say-how-it-differs' });
  return ok({ paperId: paper.id, versionNumber, stageId: stage.id });
}
