import type { Approval } from '~/domain/decision/must-concur';
import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

type Asked = {
  readonly paperId: string;
  /** Where the other wording was adopted, and by which decision. */
  readonly stageId: string;
  readonly decisionId: string;
  readonly ref: string;
  readonly approvals: readonly Approval[];
};

type Station = Awaited<ReturnType<typeof stationOf>>;

const CONSENTS: readonly string[] = ['member-consent', 'department-consent'];

/**
 * Puts stations on the line at which each body concurs with wording other than it approved, before the paper goes on; a
 * body that consented is asked for its consent again. They follow the call-in of the decision, so that its window runs from
 * publication. Stations for an earlier attempt of the same body that were not reached are passed over. Source:
 * governance.md §9.
 */
export async function askConcurrence(tx: Transaction, asked: Asked): Promise<void> {
  const { paperId, stageId, decisionId, ref, approvals } = asked;
  const here = await tx.stage.findUniqueOrThrow({ where: { id: stageId } });
  await passOver(tx, { paperId, bodyId: here.bodyId });
  if (approvals.length === 0) return;
  const later = await tx.stage.findMany({
    where: { paperId, position: { gt: here.position } },
    orderBy: { position: 'asc' },
  });
  const callIn = later.find(({ state }) => state === 'to-come');
  const after = callIn?.gate === 'call-in' && callIn.bodyId === here.bodyId ? callIn : here;
  const stations: Station[] = [];
  for (const approval of approvals) stations.push(await stationOf(tx, { paperId, ref, approval }));
  // From the last backwards: no two stations may share a position, not even for a moment.
  for (const { id, position } of later.filter((one) => one.position > after.position).reverse())
    await tx.stage.update({ where: { id }, data: { position: position + stations.length } });
  for (const [index, station] of stations.entries()) {
    await tx.stage.create({
      data: {
        ...{ id: newId(), paperId, position: after.position + index + 1, state: 'to-come' },
        ...{ ...station, concursWithId: decisionId },
      },
    });
  }
}

/** The station at which the body approved, drawn again: for its consent as it was, else to concur. */
async function stationOf(
  tx: Transaction,
  { paperId, ref, approval: { bodyId, body } }: { paperId: string; ref: string; approval: Approval },
) {
  const first = await tx.stage.findFirstOrThrow({
    where: { paperId, bodyId, state: 'passed', gate: { in: ['decide', 'key-decision', ...CONSENTS] } },
    orderBy: { position: 'desc' },
    select: { bodyId: true, gate: true, name: true, targetDays: true, targetUnit: true, needs: true },
  });
  if (CONSENTS.includes(first.gate)) return first;
  return { ...first, gate: 'concurrence', name: `${body} concurs with ${ref}`, needs: '{}' };
}

async function passOver(
  tx: Transaction,
  { paperId, bodyId }: { readonly paperId: string; readonly bodyId: string },
): Promise<void> {
  const waiting = await tx.stage.findMany({
    where: { paperId, state: 'to-come', concursWithId: { not: null } },
    select: { id: true, concursWithId: true },
  });
  const theirs = await tx.decision.findMany({
    where: { id: { in: waiting.flatMap(({ concursWithId }) => concursWithId ?? []) }, bodyId },
    select: { id: true },
  });
  const ids = waiting.filter(({ concursWithId }) => theirs.some(({ id }) => id === concursWithId));
  await tx.stage.updateMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    data: { state: 'skipped' },
  });
}
