import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecisionType } from '~/domain/decision/decision-type';
import type { Approval } from '~/domain/decision/must-concur';
import type { Actor } from '~/domain/permission/actor';
import { departedFrom } from '~/persistence/approvals';
import { readableDecisions } from '~/persistence/decision-scope';
import { reads } from '~/persistence/reads';
import { wordingChange } from '../ballots/wording-change';

type Recorded = {
  readonly id: string;
  readonly paperId: string | null;
  readonly stageId: string | null;
  readonly bodyId: string;
  readonly type: string;
};

/** Where the wording is other than an earlier body approved, word by word, for who may read what that body decided. */
export async function departuresShown(
  actor: Actor,
  row: Recorded & { readonly correctsId: string | null },
  content: DecisionContent,
) {
  const departed = row.correctsId === null ? await departsFrom(row, content) : [];
  if (departed.length === 0) return [];
  const refs = departed.map(({ ref }) => ref);
  const readable = await reads().decision.findMany({
    where: { AND: [readableDecisions(actor), { ref: { in: refs } }] },
    select: { ref: true },
  });
  return departed
    .filter(({ ref }) => readable.some((one) => one.ref === ref))
    .map(({ ref, body, resolved }) => ({
      ...{ ref, body },
      change: wordingChange(resolved.join('\n'), content.resolved.join('\n')),
    }));
}

/** The earlier approvals that a record's wording departs from. */
export async function departsFrom(
  { id: decisionId, paperId, stageId, bodyId, type }: Recorded,
  { resolved }: DecisionContent,
): Promise<readonly Approval[]> {
  if (!paperId) return [];
  const adopted = { paperId, decisionId, stageId, bodyId, type: type as DecisionType, resolved };
  return departedFrom(reads(), adopted);
}
