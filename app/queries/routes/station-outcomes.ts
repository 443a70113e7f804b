import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { typeWords } from '~/domain/decision/result-text';
import type { StationOutcome } from '~/domain/paper/route-station';
import type { Actor } from '~/domain/permission/actor';
import { canDecision } from '~/domain/permission/can';
import { asDecisionThing, DECISION_THING_SELECT } from '~/persistence/decision-thing';
import { reads } from '~/persistence/reads';
import type { StageRow } from '~/persistence/route-row';

/** The outcomes of a paper's stations, each as far as the reader may know it. */
export async function stationOutcomes(
  actor: Actor,
  stages: readonly Pick<StageRow, 'id' | 'gate' | 'result' | 'resultText' | 'decisionId'>[],
): Promise<ReadonlyMap<string, StationOutcome>> {
  const ids = stages.flatMap(({ decisionId }) => decisionId ?? []);
  const decisions = await reads().decision.findMany({
    where: { id: { in: ids } },
    select: {
      ...DECISION_THING_SELECT,
      ref: true,
      content: true,
      conditions: {
        orderBy: { number: 'asc' },
        select: { number: true, text: true, kind: true, state: true },
      },
    },
  });
  const outcomes = stages.flatMap((stage): [string, StationOutcome][] => {
    if (!stage.result) return [];
    const decision = decisions.find(({ id }) => id === stage.decisionId);
    if (!decision) return [[stage.id, withoutDecision(stage)]];
    const readable = canDecision(actor, 'decision:read', asDecisionThing(decision, actor)).ok;
    if (!readable) return [[stage.id, { ...BARE, text: wordOf(stage.result) }]];
    const { votes = [] } = JSON.parse(decision.content) as Partial<DecisionContent>;
    const counted = votes.filter(({ method }) => method === 'named' || method === 'secret');
    return [
      [
        stage.id,
        {
          text: stage.resultText || wordOf(stage.result),
          reason: '',
          decisionRef: decision.ref,
          votes: counted.length === 1 ? (counted[0]?.tally ?? null) : null,
          // The call-in of a decision does not show its conditions again.
          conditions: stage.gate === 'call-in' ? [] : decision.conditions,
        },
      ],
    ];
  });
  return new Map(outcomes);
}

const BARE: StationOutcome = { text: '', reason: '', decisionRef: null, votes: null, conditions: [] };

/** A station passed without a decision: cleared, implemented, sent back or withdrawn, with the words left there. */
function withoutDecision({
  result,
  resultText,
}: {
  result: string | null;
  resultText: string;
}): StationOutcome {
  const back =
    result === 'withdrawn' || (result !== null && effectOnRoute(result as DecisionType) === 'back');
  return back ? { ...BARE, text: wordOf(result ?? ''), reason: resultText } : { ...BARE, text: resultText };
}

function wordOf(result: string): string {
  return result === 'withdrawn' ? 'Withdrawn' : typeWords(result as DecisionType);
}
