import type { ItemKind } from '~/domain/meeting/agenda';
import type { AgendaSnapshot } from '~/domain/meeting/agenda-snapshot';
import { itemNumber } from '~/domain/meeting/item-number';
import { canonicalJson, sha256 } from '~/platform/digest';
import type { Reads } from './reads';
import type { Transaction } from './transaction';

/** The order of an agenda: 6, 6A, 7. */
export const AGENDA_ORDER = [{ number: 'asc' as const }, { suffix: 'asc' as const }];

export type KeptAgenda = { readonly agenda: AgendaSnapshot; readonly digest: string };

/** The agenda of a meeting as it stands, with the digest by which a sign-off and a publication know it. */
export async function agendaNow(client: Reads | Transaction, meetingId: string): Promise<KeptAgenda> {
  const { startsAt, items } = await client.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      startsAt: true,
      items: { orderBy: AGENDA_ORDER, include: { paper: { select: { ref: true } } } },
    },
  });
  const agenda: AgendaSnapshot = {
    meetsAt: startsAt.toISOString(),
    items: items.map((item) => ({
      id: item.id,
      number: itemNumber(item),
      title: item.title,
      kind: item.kind as ItemKind,
      minutes: item.minutes,
      presenter: item.presenter,
      paper:
        item.paper && item.paperId
          ? { id: item.paperId, ref: item.paper.ref, version: item.versionNumber ?? 0 }
          : null,
      ...(item.specialText ? { special: item.specialText } : {}),
    })),
  };
  return { agenda, digest: sha256(canonicalJson(agenda)) };
}

/** An edition as it was published. */
export function publishedAgenda(contents: string): AgendaSnapshot {
  return JSON.parse(contents) as AgendaSnapshot;
}

/** The chair's sign-off of this very agenda, or else the newest of another. */
export async function signOffFor(client: Reads | Transaction, meetingId: string, digest: string) {
  const all = await client.agendaSignOff.findMany({ where: { meetingId }, orderBy: { at: 'desc' } });
  return all.find((one) => one.digest === digest) ?? all[0] ?? null;
}
