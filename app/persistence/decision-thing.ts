import { decidesAlone } from '~/domain/body/decides-alone';
import type { Classification } from '~/domain/paper/classification';
import type { Actor } from '~/domain/permission/actor';
import { canPaper } from '~/domain/permission/can';
import type { DecisionThing } from '~/domain/permission/decision-table';
import { asPaperThing, PAPER_THING_SELECT } from './paper-thing';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

export const DECISION_THING_SELECT = {
  id: true,
  bodyId: true,
  state: true,
  publishedAt: true,
  classification: true,
  body: { select: { profile: true, scrutinyBodyId: true } },
  paper: { select: PAPER_THING_SELECT },
} as const;

type DecisionRow = {
  bodyId: string;
  state: string;
  publishedAt: Date | null;
  classification: string;
  body: { profile: string; scrutinyBodyId: string | null };
  paper: Parameters<typeof asPaperThing>[0] | null;
};

/**
 * What permission needs of a decision, as it stands to this actor. Its class and who follows its paper are those of the
 * version decided: a later version opens and closes nothing of it (docs/decisions 0034).
 */
export function asDecisionThing(row: DecisionRow, actor: Actor): DecisionThing {
  const classification = row.classification as Classification;
  const paper = row.paper ? { ...asPaperThing(row.paper), classification } : null;
  return {
    bodyId: row.bodyId,
    state: row.publishedAt ? 'published' : row.state === 'sealed' ? 'sealed' : 'draft',
    classification,
    readsPaper: paper ? canPaper(actor, 'paper:read', paper).ok : false,
    barredPersonIds: (paper?.barred ?? [])
      .filter(({ bodyId }) => bodyId === row.bodyId)
      .map(({ personId }) => personId),
    decidesAlone: decidesAlone(row.body.profile),
    scrutinyBodyId: row.body.scrutinyBodyId,
  };
}

export async function decisionThing(
  client: Reads | Transaction,
  key: { readonly id: string } | { readonly ref: string },
  actor: Actor,
): Promise<(DecisionThing & { readonly id: string }) | null> {
  const row = await client.decision.findUnique({ where: key, select: DECISION_THING_SELECT });
  return row ? { ...asDecisionThing(row, actor), id: row.id } : null;
}
