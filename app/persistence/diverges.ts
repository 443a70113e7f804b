import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { differsFrom } from '~/domain/decision/differs-from';
import type { DecidedItem } from './decided-item';
import { earlierWording } from './earlier-wording';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Written = {
  readonly decision: {
    readonly id: string;
    readonly paperId: string | null;
    readonly stageId: string | null;
    readonly type: string;
  };
  readonly item: DecidedItem | null;
  readonly content: DecisionContent;
};

/** Whether a record adopts other wording than came to its body; only one that takes the paper on can. */
export async function diverges(
  client: Reads | Transaction,
  { decision, item, content }: Written,
): Promise<boolean> {
  if (effectOnRoute(decision.type as DecisionType) !== 'on' || decision.type === 'noted') return false;
  const came = await earlierWording(client, {
    paperId: decision.paperId,
    decisionId: decision.id,
    gate: decision.stageId ? (item?.gate ?? null) : null,
    recommendations: item?.tabled?.recommendations.map(({ text }) => text) ?? [],
  });
  return differsFrom(came, content.resolved);
}
