import { agendaTimes } from '~/domain/meeting/agenda-times';
import type { PublicMeeting } from '~/domain/meeting/public-view';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { MeetingState } from '~/domain/permission/meeting-table';
import { ok, type Result, refuse } from '~/domain/shared/result';
import { reads } from '~/persistence/reads';
import { packFileWords } from '../packs/pack-file';
import { openPapers } from './open-papers';
import { publicPackComes, publicPacks, publicPacksFailed } from './public-packs';
import { publishedMeeting } from './published-meeting';

/** A published meeting as anybody may read it: the newest edition of its agenda, its open papers and packs. */
export async function publicMeeting(meetingId: string, now: Date): Promise<PublicMeeting | null> {
  const found = await publishedMeeting(meetingId, now);
  if (!found) return null;
  const { meeting, edition, agenda } = found;
  const [papers, packs, failed, making, late, minutes] = await Promise.all([
    openPapers(agenda.items),
    publicPacks(meetingId),
    publicPacksFailed(meetingId),
    publicPackComes(meetingId),
    reads().agendaItem.findMany({
      where: { meetingId, urgentReason: { not: '' } },
      select: { id: true, urgentReason: true },
    }),
    reads().minutes.findMany({
      where: { meetingId, publishedAt: { not: null } },
      orderBy: { number: 'asc' },
      select: { id: true, number: true },
    }),
  ]);
  const { begins } = agendaTimes({
    startsAt: agenda.meetsAt,
    endsAt: meeting.endsAt.toISOString(),
    minutes: agenda.items.map(({ minutes }) => minutes),
  });
  return {
    id: meeting.id,
    title: meeting.title,
    body: meeting.body,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    place: meeting.place,
    state: meeting.state as MeetingState,
    cancelReason: meeting.cancelReason,
    continuesAt:
      meeting.state === 'adjourned' ? (meeting.continuations[0]?.startsAt.toISOString() ?? null) : null,
    publishedAt: edition.publishedAt.toISOString(),
    edition: edition.edition,
    items: agenda.items.map(({ id, number, title, kind, presenter }, index) => {
      const paper = papers.find(({ itemId }) => itemId === id);
      return {
        ...{ id, number, title, kind, presenter },
        begins: begins[index] ?? agenda.meetsAt,
        paper: paper?.open ? { ref: paper.ref, version: paper.version } : null,
        withheld: paper && !paper.open ? paper.reason : null,
        urgent: late.find((item) => item.id === id)?.urgentReason ?? '',
      };
    }),
    packs: packs.map(({ id, edition, size, withheld }) => ({ id, edition, size, withheld })),
    failed,
    making,
    minutes,
    postponed: meeting.postponements.map(({ fromStart, toStart, reason }) => ({
      from: fromStart.toISOString(),
      to: toStart.toISOString(),
      reason,
    })),
  };
}

export type PublicPaper = {
  readonly meeting: { readonly id: string; readonly title: string; readonly body: string };
  readonly number: string;
  readonly ref: string;
  readonly version: number;
  readonly content: PaperContent;
  readonly attachments: readonly {
    readonly letter: string;
    readonly title: string;
    readonly fileName: string;
    readonly size: number;
  }[];
};

/** An open paper of a published agenda, as it was tabled; null for any other. */
export async function publicPaper(meetingId: string, ref: string, now: Date): Promise<PublicPaper | null> {
  const found = await publishedMeeting(meetingId, now);
  if (!found) return null;
  const { meeting, agenda } = found;
  const paper = (await openPapers(agenda.items)).find((one) => one.ref === ref);
  if (!paper?.open) return null;
  return {
    meeting: { id: meeting.id, title: meeting.title, body: meeting.body.name },
    number: paper.number,
    ref: paper.ref,
    version: paper.version,
    content: paper.open.content,
    attachments: paper.open.attachments.map(({ letter, title, fileName, size }) => ({
      letter,
      title,
      fileName: publicFileName(ref, letter, fileName),
      size,
    })),
  };
}

/** An open appendix of an open paper; its name says only which it is. */
export async function publicFile(
  meetingId: string,
  at: { readonly ref: string; readonly letter: string },
  now: Date,
) {
  const found = await publishedMeeting(meetingId, now);
  if (!found) return null;
  const paper = (await openPapers(found.agenda.items)).find(({ ref }) => ref === at.ref);
  const file = paper?.open?.attachments.find(({ letter }) => letter === at.letter);
  if (!file) return null;
  const { fileName, mediaType, size, digest } = file;
  return { fileName: publicFileName(at.ref, at.letter, fileName), mediaType, size, digest };
}

type PublicPackRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'public-pack-withheld'; readonly items: readonly string[] };
type PublicPackFile = {
  readonly fileName: string;
  readonly title: string;
  readonly digest: string;
  readonly size: number;
};

/** The public pack of an edition, while all of it is open; else says that it is withheld: that it is there was published. */
export async function publicPack(
  meetingId: string,
  packId: string,
  now: Date,
): Promise<Result<PublicPackFile, PublicPackRefusal>> {
  const found = await publishedMeeting(meetingId, now);
  const pack = found ? (await publicPacks(meetingId)).find(({ id }) => id === packId) : undefined;
  if (!pack) return refuse({ code: 'not-found' });
  if (pack.withheld.length > 0) return refuse({ code: 'public-pack-withheld', items: pack.withheld });
  return ok({ ...packFileWords(pack), digest: pack.digest, size: pack.size });
}

function publicFileName(ref: string, letter: string, fileName: string): string {
  return `${ref}-${letter}.${fileName.split('.').at(-1) ?? 'pdf'}`;
}
