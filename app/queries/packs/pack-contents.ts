import { isCouncilProfile, type Profile } from '~/domain/body/profile';
import { restatedIn } from '~/domain/meeting/agenda-snapshot';
import { agendaTimes } from '~/domain/meeting/agenda-times';
import type { PackPart } from '~/domain/pack/pack';
import type { PackContents } from '~/domain/pack/pack-contents';
import { inEarlierPack } from '~/domain/pack/pack-entry';
import { publishedAgenda } from '~/persistence/agenda';
import { readyPacks } from '~/persistence/packs';
import { reads } from '~/persistence/reads';
import { entriesOf } from './pack-entries';

/** What a pack that was asked for has in it: the versions and files of the published edition, in the order of its items. */
export async function packContents(packId: string): Promise<PackContents | null> {
  const pack = await reads().pack.findUnique({
    where: { id: packId },
    include: {
      meeting: {
        select: {
          title: true,
          startsAt: true,
          endsAt: true,
          place: true,
          body: { select: { name: true, profile: true } },
        },
      },
    },
  });
  if (!pack) return null;
  const { meetingId, edition, meeting } = pack;
  const part = pack.part as PackPart;
  const [agenda, ready] = await Promise.all([agendaOf(meetingId, edition), readyPacks(reads(), meetingId)]);
  const earlier = ready.filter((one) => one.part === part && one.edition < edition && one.pages > 0);
  const all = await entriesOf(agenda.items);
  const known = earlier.flatMap(({ entries }) => entries);
  const mine = all.filter(({ in: where, entry }) => where === part && !inEarlierPack(entry, known));
  const { begins } = agendaTimes({
    startsAt: agenda.meetsAt,
    endsAt: meeting.endsAt.toISOString(),
    minutes: agenda.items.map(({ minutes }) => minutes),
  });
  const last = earlier.at(-1);
  const before = last ? await agendaOf(meetingId, last.edition) : null;
  return {
    meetingId,
    body: meeting.body.name,
    council: isCouncilProfile(meeting.body.profile as Profile),
    title: meeting.title,
    startsAt: agenda.meetsAt,
    place: meeting.place,
    edition,
    part,
    supplement: last !== undefined,
    first: last ? last.firstPage + last.pages : 1,
    items: agenda.items.map((item, index) => ({ ...item, begins: begins[index] ?? agenda.meetsAt })),
    restated: before ? restatedIn(before, agenda) : { items: [], gone: [] },
    restricted: new Set(
      all
        .filter((one) => one.in === 'restricted' && one.entry.kind === 'paper')
        .flatMap(({ entry }) => entry.itemId ?? []),
    ),
    entries: mine.map(({ entry }) => entry),
  };
}

async function agendaOf(meetingId: string, edition: number) {
  const where = { meetingId_edition: { meetingId, edition } };
  return publishedAgenda((await reads().agendaPublication.findUniqueOrThrow({ where })).contents);
}
