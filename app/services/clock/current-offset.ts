import { reads } from '~/persistence/reads';

/** Seconds that the demonstration's clock is ahead of real time: the farthest move's, for it never goes back. */
export async function currentOffset(): Promise<number> {
  const move = await reads().clockMove.findFirst({ orderBy: { offset: 'desc' }, select: { offset: true } });
  return move?.offset ?? 0;
}
