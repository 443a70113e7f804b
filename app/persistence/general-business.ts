import type { ItemKind } from '~/domain/meeting/agenda';
import type { BusinessFacts } from '~/domain/meeting/general-business';
import type { SpecialNotice } from '~/domain/meeting/special-notice';
import { londonDate } from '~/platform/london';
import { publishedAgenda } from './agenda';
import { meetingNotice } from './notice-consents';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

type Client = Reads | Transaction;

/** When a meeting was first adjourned; null where it was not. */
export async function firstAdjournedAt(client: Client, meetingId: string): Promise<Date | null> {
  const event = await client.event.findFirst({
    where: { meetingId, kind: 'MeetingAdjourned' },
    orderBy: { seq: 'asc' },
    select: { at: true },
  });
  return event?.at ?? null;
}

/** What the rules of a general meeting's business need of an item, on a day. */
export async function businessFacts(client: Client, itemId: string, today: string): Promise<BusinessFacts> {
  const { meetingId, kind, addedAt, openedAt } = await client.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    select: { meetingId: true, kind: true, addedAt: true, openedAt: true },
  });
  const { profile, meetsOn, standing } = await meetingNotice(client, meetingId, today);
  const adjourned = await firstAdjournedAt(client, meetingId);
  return {
    ...{ profile, kind: kind as ItemKind, meetsOn },
    addedAt: addedAt?.toISOString() ?? null,
    adjournedAt: adjourned?.toISOString() ?? null,
    noticedOn: openedAt && londonDate(openedAt.toISOString()),
    needs: standing?.needs ?? 0,
    agreed: standing?.enough ?? false,
  };
}

/** What the editions of the notice, for the day on which the meeting is held, said of an item's special resolution. */
export async function specialNotice(
  client: Client,
  { itemId, meetingId }: { readonly itemId: string; readonly meetingId: string },
  today: string,
): Promise<SpecialNotice> {
  const { startsAt, publications } = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      startsAt: true,
      publications: {
        orderBy: { edition: 'asc' },
        select: { meetsAt: true, publishedAt: true, contents: true },
      },
    },
  });
  const { meetsOn, standing } = await meetingNotice(client, meetingId, today);
  return {
    editions: publications
      .filter(({ meetsAt }) => meetsAt.getTime() === startsAt.getTime())
      .map(({ publishedAt, contents }) => ({
        text: publishedAgenda(contents).items.find(({ id }) => id === itemId)?.special || null,
        on: londonDate(publishedAt.toISOString()),
      })),
    meetsOn,
    needs: standing?.needs ?? 0,
    agreed: standing?.enough ?? false,
  };
}
