import { compareInstants, type Instant } from '~/domain/shared/instant';

/** From this moment on so many were counted. */
export type QuorumReading = { readonly at: Instant; readonly counted: number };

/**
 * When the quorum was lost while an item was open: the first moment, up to and with `until`, from which fewer than
 * `needed` were counted and stayed so until then; `null` if it stood at `until`. Business decided before that moment
 * stands; a ballot that closes after it is void (governance.md §4 and §15 example 3). Readings in any order.
 */
export function quorumLostAt(
  readings: readonly QuorumReading[],
  { needed, until }: { readonly needed: number; readonly until: Instant },
): Instant | null {
  const known = readings.filter((reading) => compareInstants(reading.at, until) <= 0);
  const inOrder = known.toSorted((a, b) => compareInstants(a.at, b.at));
  const lastMet = inOrder.findLastIndex((reading) => reading.counted >= needed);
  return inOrder[lastMet + 1]?.at ?? null;
}
