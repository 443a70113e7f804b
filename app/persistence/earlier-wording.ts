import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import type { Gate } from '~/domain/paper/stage';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** Gates at which a body adopts the paper's own clauses; a consent is about what others adopted. */
const ADOPTING: readonly (Gate | null)[] = ['recommend', 'endorse', 'decide', 'key-decision'];

/**
 * The clauses that came to a body: those that the last body before it adopted, else those that the version tabled
 * recommends. Empty where the gate adopts none.
 */
export async function earlierWording(
  client: Reads | Transaction,
  asked: {
    readonly paperId: string | null;
    readonly decisionId?: string;
    readonly gate: Gate | null;
    readonly recommendations: readonly string[];
  },
): Promise<readonly string[]> {
  const { paperId, decisionId, gate, recommendations } = asked;
  if (!paperId || !ADOPTING.includes(gate)) return [];
  const earlier = await client.decision.findMany({
    where: { paperId, state: 'sealed', correctsId: null, ...(decisionId ? { id: { not: decisionId } } : {}) },
    orderBy: { sealedAt: 'desc' },
    select: { type: true, content: true, stageId: true },
  });
  const stages = await client.stage.findMany({
    where: {
      id: { in: earlier.flatMap(({ stageId }) => stageId ?? []) },
      gate: { in: [...ADOPTING] as string[] },
    },
    select: { id: true },
  });
  const adopting = new Set(stages.map(({ id }) => id));
  const last = earlier.find(
    ({ type, stageId }) =>
      stageId && adopting.has(stageId) && effectOnRoute(type as DecisionType) === 'on' && type !== 'noted',
  );
  return last ? (JSON.parse(last.content) as DecisionContent).resolved : recommendations;
}
