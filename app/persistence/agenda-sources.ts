import type { PackSource } from '~/domain/pack/changed-since';
import { carriedBy } from '~/domain/paper/attachment';
import type { Reads } from './reads';

/** What each item of an agenda rests on now, for what changed since a pack was made. */
export async function agendaSources(
  client: Reads,
  meetingId: string,
): Promise<ReadonlyMap<string, PackSource>> {
  const items = await client.agendaItem.findMany({
    where: { meetingId },
    select: {
      id: true,
      paperId: true,
      versionNumber: true,
      paper: { select: { attachments: { select: { digest: true, fromVersion: true, removedFrom: true } } } },
    },
  });
  return new Map(
    items.map(({ id, paperId, versionNumber, paper }) => [
      id,
      {
        paperId,
        version: versionNumber,
        digests: (paper?.attachments ?? [])
          .filter((one) => carriedBy(versionNumber ?? 0, one))
          .map(({ digest }) => digest),
      },
    ]),
  );
}
