import { reads } from '~/persistence/reads';

/** The address of the room in which the item is taken. */
export async function roomOfItem(itemId: string): Promise<string> {
  const item = await reads().agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { meetingId: true },
  });
  return `/meetings/${item.meetingId}`;
}
