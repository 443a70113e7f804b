import type { Transaction } from '~/persistence/transaction';
import { newId } from '~/platform/ids';

type Again = { readonly paperId: string; readonly after: string; readonly again: readonly string[] };

/**
 * Draws stations once more after the one that sent the paper back; those still to come follow them. Returns
 * the first of the new ones.
 */
export async function drawAgain(tx: Transaction, { paperId, after, again }: Again): Promise<string> {
  const left = await tx.stage.findUniqueOrThrow({ where: { id: after }, select: { position: true } });
  // From the last backwards: no two stations may share a position, not even for a moment.
  const later = await tx.stage.findMany({
    where: { paperId, position: { gt: left.position } },
    orderBy: { position: 'desc' },
    select: { id: true, position: true },
  });
  for (const { id, position } of later) {
    await tx.stage.update({ where: { id }, data: { position: position + again.length } });
  }
  const rows = await tx.stage.findMany({
    where: { id: { in: [...again] } },
    select: {
      id: true,
      gate: true,
      bodyId: true,
      name: true,
      targetDays: true,
      targetUnit: true,
      needs: true,
      concursWithId: true,
    },
  });
  const ids: string[] = [];
  for (const [index, oldId] of again.entries()) {
    const row = rows.find(({ id }) => id === oldId);
    if (!row) throw new Error('a station to be drawn again is not on the route');
    const id = newId();
    ids.push(id);
    await tx.stage.create({
      data: { ...row, id, paperId, position: left.position + index + 1, state: 'to-come' },
    });
  }
  return ids[0] as string;
}
