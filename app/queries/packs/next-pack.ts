import { reads } from '~/persistence/reads';

const ORDER = ['board', 'restricted', 'public'];

/**
 * The pack to be made next: of the oldest request, and the public one after the board's that it is taken from; null when
 * none waits. One under way is given again: only the one process makes packs, and it makes them one by one.
 */
export async function nextPack() {
  const waiting = await reads().pack.findMany({
    where: { state: { in: ['waiting', 'making'] } },
    orderBy: [{ askedAt: 'asc' }, { edition: 'asc' }],
    select: { id: true, meetingId: true, edition: true, part: true, askedAt: true },
  });
  const [oldest] = waiting;
  if (!oldest) return null;
  return (
    waiting
      .filter(({ meetingId, edition }) => meetingId === oldest.meetingId && edition === oldest.edition)
      .toSorted((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part))[0] ?? null
  );
}
