import type { DecisionContent } from '~/domain/decision/decision-record';
import { type DecisionType, effectOnRoute } from '~/domain/decision/decision-type';
import { type Approval, mustConcur } from '~/domain/decision/must-concur';
import type { Gate } from '~/domain/paper/stage';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

const DECIDES: readonly string[] = ['decide', 'key-decision'];
const CONSENTS: readonly string[] = ['member-consent', 'department-consent'];

type Asked = { readonly paperId: string; readonly decisionId: string };

/** The latest approval or consent of each body on the paper's route, with the wording that it was given to. */
async function approvalsOf(client: Reads | Transaction, asked: Asked): Promise<readonly Approval[]> {
  const decisions = await client.decision.findMany({
    where: {
      ...{ paperId: asked.paperId, state: 'sealed', correctsId: null },
      ...{ id: { not: asked.decisionId }, stageId: { not: null } },
    },
    orderBy: { sealedAt: 'asc' },
    select: {
      ref: true,
      type: true,
      content: true,
      bodyId: true,
      stageId: true,
      body: { select: { name: true } },
    },
  });
  const stages = await client.stage.findMany({
    where: { paperId: asked.paperId },
    select: { id: true, gate: true },
  });
  const gates = new Map(stages.map(({ id, gate }) => [id, gate]));
  const approvals = new Map<string, Approval>();
  let wording: readonly string[] = [];
  for (const { ref, type, content, bodyId, stageId, body } of decisions) {
    const gate = gates.get(stageId ?? '') ?? '';
    if (effectOnRoute(type as DecisionType) !== 'on' || type === 'noted') continue;
    if (DECIDES.includes(gate)) wording = (JSON.parse(content) as DecisionContent).resolved;
    if (DECIDES.includes(gate) || CONSENTS.includes(gate) || gate === 'concurrence')
      approvals.set(bodyId, { bodyId, body: body.name, ref, resolved: wording });
  }
  return [...approvals.values()];
}

type Adopting = Asked & {
  readonly stageId: string | null;
  readonly bodyId: string;
  readonly type: DecisionType;
  readonly resolved: readonly string[];
};

/** The approvals that a decision on a paper's route departs from, as `mustConcur`. */
export async function departedFrom(
  client: Reads | Transaction,
  { stageId, ...adopting }: Adopting,
): Promise<readonly Approval[]> {
  if (!stageId) return [];
  const stages = await client.stage.findMany({
    where: { paperId: adopting.paperId },
    select: { id: true, gate: true, bodyId: true, state: true, concursWithId: true },
  });
  // A station that was put in for other wording goes with it; it is no reason to ask no more.
  const ahead = stages.filter(
    ({ state, gate, concursWithId }) =>
      state === 'to-come' && concursWithId === null && [...DECIDES, ...CONSENTS].includes(gate),
  );
  return mustConcur({
    ...adopting,
    gate: (stages.find(({ id }) => id === stageId)?.gate ?? null) as Gate | null,
    approvals: await approvalsOf(client, adopting),
    aheadBodyIds: ahead.map(({ bodyId }) => bodyId),
  });
}
