import { judgeResolution } from '~/domain/resolution/judge-resolution';
import { ok } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { keptResolution } from '~/persistence/resolutions';
import { type Transaction, transaction } from '~/persistence/transaction';
import { londonDate } from '~/platform/london';
import { endResolution } from './end-resolution';

/**
 * Lapses the resolutions in writing whose period is over by now, each as of the moment at which it was. Run each minute
 * and after each move of the clock; what has ended is left alone. Answers how many lapsed. Source: governance.md §5
 * (CA 2006 s.297).
 */
export async function lapseResolutions(now: Date): Promise<number> {
  const due = await reads().resolution.findMany({
    where: { state: 'circulating', lapsesAt: { lte: now } },
    orderBy: { lapsesAt: 'asc' },
    select: { id: true },
  });
  let lapsed = 0;
  for (const { id } of due) {
    const result = await transaction(async (tx) => ok(await lapseOne(tx, id, now)));
    if (result.ok && result.value) lapsed += 1;
  }
  return lapsed;
}

async function lapseOne(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const kept = await keptResolution(tx, { id }, londonDate(now.toISOString()));
  if (kept?.state !== 'circulating') return false;
  const { kind, card, circulated: seats, given: answers, lapsesAt } = kept;
  const judged = judgeResolution({ kind, card, seats, answers, lapsedAt: lapsesAt.toISOString() });
  await endResolution(tx, kept, {
    ...{ state: 'lapsed', at: lapsesAt, actorId: undefined, judged },
    kind: 'ResolutionLapsed',
    did: 'has lapsed without enough agreement',
  });
  return true;
}
