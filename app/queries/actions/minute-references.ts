import { reads } from '~/persistence/reads';

const MOST_MEETINGS = 6;

/** The agenda items at which a body may have agreed to close an action: of its newest meetings that have begun. */
export async function minuteReferences(bodyId: string) {
  const meetings = await reads().meeting.findMany({
    where: { bodyId, startedAt: { not: null } },
    orderBy: { startsAt: 'desc' },
    take: MOST_MEETINGS,
    select: {
      startsAt: true,
      items: { orderBy: { number: 'asc' }, select: { id: true, number: true, title: true } },
    },
  });
  return meetings.flatMap(({ startsAt, items }) =>
    items.map(({ id, number, title }) => ({ id, number, title, meetsAt: startsAt.toISOString() })),
  );
}
