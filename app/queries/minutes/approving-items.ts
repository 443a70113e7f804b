import { itemNumber } from '~/domain/meeting/item-number';
import { reads } from '~/persistence/reads';

/** The items for minutes that later meetings of the body have reached: under one of them these can have been approved. */
export async function approvingItems({
  bodyId,
  meetingId,
}: {
  readonly bodyId: string;
  readonly meetingId: string;
}) {
  const { startsAt } = await reads().meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { startsAt: true },
  });
  const items = await reads().agendaItem.findMany({
    where: {
      kind: 'minutes',
      state: { not: 'to-come' },
      meeting: {
        bodyId,
        startsAt: { gt: startsAt },
        state: { in: ['in-session', 'adjourned', 'ended'] },
      },
    },
    orderBy: { meeting: { startsAt: 'desc' } },
    take: 20,
    select: {
      id: true,
      number: true,
      suffix: true,
      title: true,
      meeting: { select: { title: true, startsAt: true } },
    },
  });
  return items.map(({ id, title, meeting, ...item }) => ({
    ...{ id, title, number: itemNumber(item) },
    meeting: meeting.title,
    on: meeting.startsAt.toISOString(),
  }));
}
