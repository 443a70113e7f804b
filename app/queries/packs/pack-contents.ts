import { isCouncilProfile, type Profile } from '~/domain/body/profile';
import { restatedIn, type SnapshotItem } from '~/domain/meeting/agenda-snapshot';
import { agendaTimes } from '~/domain/meeting/agenda-times';
import type { PackEntry, PackPart } from '~/domain/pack/pack';
import { inEarlierPack, partOf } from '~/domain/pack/pack';
import { carriedBy } from '~/domain/paper/attachment';
import { type Classification, stricterOf } from '~/domain/paper/classification';
import type { PaperContent } from '~/domain/paper/paper-content';
import { publishedAgenda } from '~/persistence/agenda';
import { readyPacks } from '~/persistence/packs';
import { readGround } from '~/persistence/paper-parts';
import { readContent } from '~/persistence/paper-text';
import { fullName, NAME_SELECT } from '~/persistence/person-name';
import { reads } from '~/persistence/reads';

type Known = Omit<PackEntry, 'firstPage' | 'pages' | 'problem' | 'blockPages'>;
/** `open`: whoever reads the paper may know what it is. */
type AppendixNamed = {
  readonly letter: string;
  readonly title: string;
  readonly fileName: string;
  readonly open: boolean;
  readonly paragraphs: readonly number[];
};
export type EntryToWrite = Known & {
  /** Of a paper; a file has none. */
  readonly paperText: {
    readonly content: PaperContent;
    readonly author: string;
    readonly sponsor: string;
    readonly appendices: readonly AppendixNamed[];
  } | null;
};

export type PackContents = {
  readonly meetingId: string;
  readonly body: string;
  readonly council: boolean;
  readonly title: string;
  readonly startsAt: string;
  readonly place: string;
  readonly edition: number;
  readonly part: PackPart;
  /** Whether a pack of this part was there before. */
  readonly supplement: boolean;
  /** The number of its first page. */
  readonly first: number;
  readonly items: readonly (SnapshotItem & { readonly begins: string })[];
  /** Of a supplement: the items that no earlier pack states so, by id, and those that are taken off. */
  readonly restated: { readonly items: readonly string[]; readonly gone: readonly SnapshotItem[] };
  /** By item: whether its paper is in the restricted pack. */
  readonly restricted: ReadonlySet<string>;
  readonly entries: readonly EntryToWrite[];
};

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

type Placed = { readonly in: 'board' | 'restricted'; readonly entry: EntryToWrite };

async function entriesOf(items: readonly SnapshotItem[]): Promise<readonly Placed[]> {
  const papers = await reads().paper.findMany({
    where: { id: { in: items.flatMap(({ paper }) => paper?.id ?? []) } },
    select: {
      id: true,
      author: { select: NAME_SELECT },
      sponsor: { select: NAME_SELECT },
      versions: { select: { number: true, content: true, digest: true } },
      attachments: { orderBy: [{ addedAt: 'asc' }, { letter: 'asc' }] },
    },
  });
  return items.flatMap((item): Placed[] => {
    const row = papers.find(({ id }) => id === item.paper?.id);
    const version = row?.versions.find(({ number }) => number === item.paper?.version);
    if (!row || !version) return [];
    const content = readContent(version.content);
    const carried = row.attachments.filter((one) => carriedBy(version.number, one));
    const place = { itemId: item.id, number: item.number, title: item.title, paper: item.paper };
    const paper: Placed = {
      in: partOf(content.classification),
      entry: {
        ...place,
        kind: 'paper',
        attachment: null,
        digest: version.digest,
        classification: content.classification,
        paperText: {
          content,
          author: fullName(row.author),
          sponsor: fullName(row.sponsor),
          appendices: carried.map(({ letter, title, fileName, classification, ...kept }) => ({
            ...{ letter, title, fileName },
            open: classification === 'public',
            paragraphs: readGround(kept).paragraphs,
          })),
        },
      },
    };
    return [
      paper,
      ...carried.map((one): Placed => {
        const classification = one.classification as Classification;
        const { id, letter, title, fileName, size, digest } = one;
        return {
          in: partOf(content.classification, classification),
          entry: {
            ...place,
            kind: one.mediaType === 'application/pdf' ? 'attachment' : 'beside',
            attachment: { id, letter, title, fileName, size },
            digest,
            // Never more open than its paper, which it would tell of.
            classification: stricterOf(content.classification, classification),
            paperText: null,
          },
        };
      }),
    ];
  });
}
