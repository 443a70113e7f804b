import { itemNumber } from '~/domain/meeting/item-number';
import { AGENDA_ORDER } from '~/persistence/agenda';
import { metUntil } from '~/persistence/met-until';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

const MOST_MEETINGS = 6;

/**
 * The agenda items at which a body may have agreed to close an action: of its newest meetings that have begun, none that
 * was over before the day on which closure was asked.
 */
export async function minuteReferences(bodyId: string, { askedAt, now }: { askedAt: Date; now: Date }) {
  const meetings = await reads().meeting.findMany({
    where: { bodyId, startedAt: { not: null } },
    orderBy: { startsAt: 'desc' },
    take: MOST_MEETINGS,
    select: {
      startsAt: true,
      startedAt: true,
      endedAt: true,
      state: true,
      items: { orderBy: AGENDA_ORDER, select: { id: true, number: true, suffix: true, title: true } },
    },
  });
  const askedOn = londonDate(askedAt.toISOString());
  return meetings
    .filter((meeting) => metUntil(meeting, now) >= askedOn)
    .flatMap(({ startsAt, items }) =>
      items.map(({ id, title, ...item }) => ({
        id,
        title,
        number: itemNumber(item),
        meetsAt: startsAt.toISOString(),
      })),
    );
}
