import type { MotionKind } from '~/domain/ballot/live-ballot';
import { majorityByAct } from '~/domain/ballot/motion-majority';
import { sourcesOf } from '~/domain/ballot/sources';
import type { DecisionContent } from '~/domain/decision/decision-record';
import type { DecidedItem } from '~/persistence/decided-item';
import type { Reads } from '~/persistence/reads';
import type { Transaction } from '~/persistence/transaction';
import { namesInItem } from './names-in-item';

/** Mover, seconder and what the power to decide rests on, as a start for the officer. */
export async function usualLines(
  client: Reads | Transaction,
  item: DecidedItem,
): Promise<Pick<DecisionContent, 'moverName' | 'seconderName' | 'basis'>> {
  const names = await namesInItem(client, item);
  const first = item.ballots.find(({ motion }) => motion.movedById !== null)?.motion;
  const byAct = item.ballots.flatMap(({ motion }) => majorityByAct(motion.kind as MotionKind) ?? [])[0];
  const named = (id: string | null | undefined) => (id ? (names.get(id) ?? '') : '');
  return {
    moverName: named(first?.movedById),
    seconderName: named(first?.secondedById),
    basis: sourcesOf(item.profile, byAct?.statute).majority,
  };
}
