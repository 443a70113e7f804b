import { mayAct } from '~/domain/meeting/may-act';
import type { MeetingHead } from '~/domain/meeting/meeting-head';
import { changedSince, type SourceChange } from '~/domain/pack/changed-since';
import type { FailedPart, PackPart, PackShown, PackState } from '~/domain/pack/pack';
import type { PackEntry } from '~/domain/pack/pack-entry';
import type { PaperContent } from '~/domain/paper/paper-content';
import type { Actor } from '~/domain/permission/actor';
import { agendaSources } from '~/persistence/agenda-sources';
import { packEntries } from '~/persistence/packs';
import { readContent } from '~/persistence/paper-text';
import { reads } from '~/persistence/reads';
import { meetingFacts } from '../meetings/meeting-facts';
import { headOf } from '../meetings/meeting-parts';
import { readableEntries } from './readable-entries';

export type PackPage = {
  readonly head: MeetingHead;
  readonly part: PackPart;
  /** Whether there is a restricted part for this reader. */
  readonly restricted: boolean;
  readonly packs: readonly PackShown[];
  /** The number of the last page of all packs of the part. */
  readonly lastPage: number;
  readonly texts: readonly {
    readonly paperId: string;
    readonly version: number;
    readonly content: PaperContent;
  }[];
  readonly changed: readonly SourceChange[];
  /** What failed of the newest edition, for whoever may have it tried again; else null. */
  readonly retry: { readonly edition: number; readonly parts: readonly FailedPart[] } | null;
};

/** The packs of a meeting in one part, each entry that the reader may read; null when the actor may not know of it. */
export async function packPage(
  actor: Actor,
  meetingId: string,
  { part: asked, now }: { readonly part: 'board' | 'restricted'; readonly now: Date },
): Promise<PackPage | null> {
  const facts = await meetingFacts(actor, meetingId, now);
  if (!facts || !mayAct(actor, 'meeting:read', facts.thing).ok) return null;
  const rows = await reads().pack.findMany({ where: { meetingId }, orderBy: { edition: 'asc' } });
  const known = rows.map(({ manifest, ...row }) => ({ ...row, entries: packEntries(manifest) }));
  const mayRead = await readableEntries(
    actor,
    facts.meeting.bodyId,
    known.flatMap(({ entries }) => entries),
  );
  const restricted = known.some(
    (row) => row.part === 'restricted' && row.entries.some((entry) => entry.paper && mayRead(entry)),
  );
  const part = restricted ? asked : 'board';
  const mine = known.filter((row) => row.part === part && (row.state !== 'ready' || row.pages > 0));
  const packs = mine.map((row): PackShown => {
    const { id, edition, done, total, firstPage, pages, size, digest } = row;
    const entries = row.entries.filter(mayRead);
    return {
      ...{ id, edition, done, total, firstPage, pages, size, digest },
      state: row.state as PackState,
      madeAt: row.madeAt?.toISOString() ?? null,
      problem: row.problem ? JSON.parse(row.problem) : null,
      partly: entries.length < row.entries.length,
      entries,
    };
  });
  const shown = packs.flatMap(({ entries }) => entries);
  return {
    head: headOf(facts),
    part,
    restricted,
    packs,
    lastPage: Math.max(0, ...packs.map(({ firstPage, pages }) => firstPage + pages - 1)),
    texts: await textsOf(shown),
    changed: changedSince(newest(shown), await agendaSources(reads(), meetingId)),
    retry: mayAct(actor, 'meeting:retry-pack', facts.thing).ok ? failedOf(rows) : null,
  };
}

function failedOf(
  rows: readonly { edition: number; part: string; state: string; problem: string }[],
): PackPage['retry'] {
  const edition = Math.max(0, ...rows.map((row) => row.edition));
  const failed = rows.filter((row) => row.edition === edition && row.state === 'failed');
  return failed.length > 0
    ? {
        edition,
        parts: failed.map(({ part, problem }) => ({
          part: part as PackPart,
          problem: problem ? JSON.parse(problem) : null,
        })),
      }
    : null;
}

/** Of an item that a supplement has again, what the supplement has. */
function newest(entries: readonly PackEntry[]): readonly PackEntry[] {
  const version = new Map<string, number>();
  for (const { itemId, paper } of entries)
    if (itemId) version.set(itemId, Math.max(version.get(itemId) ?? 0, paper?.version ?? 0));
  return entries.filter(({ itemId, paper }) => itemId && version.get(itemId) === (paper?.version ?? 0));
}

/** The texts of the papers among entries, as they are frozen in their versions. */
async function textsOf(entries: readonly PackEntry[]): Promise<PackPage['texts']> {
  const papers = entries.flatMap(({ kind, paper }) => (kind === 'paper' && paper ? [paper] : []));
  const rows = await reads().paperVersion.findMany({
    where: { OR: papers.map(({ id, version }) => ({ paperId: id, number: version })) },
    select: { paperId: true, number: true, content: true },
  });
  return rows.map(({ paperId, number, content }) => ({
    paperId,
    version: number,
    content: readContent(content),
  }));
}
