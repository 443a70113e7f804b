import { mayAct } from '~/domain/meeting/may-act';
import type { MinuteShown } from '~/domain/minutes/minute-shown';
import type { MinutesState } from '~/domain/minutes/minutes-state';
import { areOpen } from '~/domain/minutes/move-minutes';
import type { Actor } from '~/domain/permission/actor';
import { meetingThing } from '~/persistence/meeting-thing';
import { contentTabled, minutedItems } from '~/persistence/minutes/minuted-items';
import { minutedMeeting } from '~/persistence/minutes/minuted-meeting';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';

/** The minute of an item for the officer who writes it: its head from the record, and the text; null for anybody else. */
export async function minuteOfItem(actor: Actor, itemId: string, now: Date): Promise<MinuteShown | null> {
  const row = await reads().agendaItem.findUnique({
    where: { id: itemId },
    select: { meetingId: true, minute: true },
  });
  if (!row) return null;
  const thing = await meetingThing(reads(), row.meetingId, londonDate(now.toISOString()));
  if (!thing || !mayAct(actor, 'meeting:minute', thing).ok) return null;
  const minuted = await minutedMeeting(reads(), row.meetingId);
  if (!minuted) return null;
  const apologies = minuted.meeting.attendance
    .filter(({ mode }) => mode === 'apologies')
    .map(({ personId }) => minuted.nameOf(personId));
  const items = minutedItems(minuted, apologies);
  const at = items.findIndex((item) => item.itemId === itemId);
  const item = items[at];
  if (!item) return null;
  const { minute } = row;
  const by = minute
    ? await reads().person.findUnique({ where: { id: minute.savedById }, select: NAME_SELECT })
    : null;
  const minutes = await reads().minutes.findUnique({
    where: { meetingId_number: { meetingId: row.meetingId, number: 0 } },
    select: { id: true, state: true },
  });
  return {
    itemId,
    meetingId: row.meetingId,
    minutesId: minutes?.id ?? null,
    ...{ number: item.number, title: item.title, lines: item.lines, text: item.text },
    restricted: minute?.restricted ?? false,
    exempt: contentTabled(minuted.meeting.items[at]?.paper ?? null, minuted)?.classification === 'exempt',
    revision: minute?.revision ?? 0,
    savedAt: minute?.savedAt.toISOString() ?? null,
    savedBy: by ? fullName(by) : '',
    open: areOpen((minutes?.state ?? 'draft') as MinutesState),
    before: neighbour(items[at - 1]),
    after: neighbour(items[at + 1]),
  };
}

function neighbour(
  item: { readonly itemId: string; readonly number: string; readonly title: string } | undefined,
) {
  return item ? { itemId: item.itemId, number: item.number, title: item.title } : null;
}
