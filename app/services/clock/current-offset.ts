import { reads } from '~/persistence/reads';

/** Seconds that the demonstration's clock is ahead of real time: the newest move's. */
export async function currentOffset(): Promise<number> {
  const move = await reads().clockMove.findFirst({ orderBy: { movedAt: 'desc' }, select: { offset: true } });
  return move?.offset ?? 0;
}
