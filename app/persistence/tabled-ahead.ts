import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** When the body's meeting begins that has the paper on its agenda and has not dealt with it; null where none has. */
export async function tabledAhead(
  client: Reads | Transaction,
  { paperId, bodyId }: { readonly paperId: string; readonly bodyId: string },
): Promise<Date | null> {
  const item = await client.agendaItem.findFirst({
    where: {
      ...{ paperId, reportsId: null, state: { not: 'done' } },
      meeting: { bodyId, state: { notIn: ['ended', 'cancelled'] } },
    },
    select: { meeting: { select: { startsAt: true } } },
  });
  return item?.meeting.startsAt ?? null;
}

/** The resolution in writing that circulates on the paper; null where none does. */
export async function circulatingOn(
  client: Reads | Transaction,
  paperId: string,
): Promise<{ readonly ref: string; readonly lapsesOn: string } | null> {
  return client.resolution.findFirst({
    where: { paperId, state: 'circulating' },
    select: { ref: true, lapsesOn: true },
  });
}
