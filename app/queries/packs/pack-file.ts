import { mayAct } from '~/domain/meeting/may-act';
import type { PackEntry } from '~/domain/pack/pack-entry';
import type { Actor } from '~/domain/permission/actor';
import { meetingThing } from '~/persistence/meeting-thing';
import { packEntries } from '~/persistence/packs';
import { reads } from '~/persistence/reads';
import { londonDate } from '~/platform/london';
import { readableEntries } from './readable-entries';

export type PackFile = {
  /** "TB-2026-12-21-pack.pdf": never a title. */
  readonly fileName: string;
  readonly title: string;
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly entries: readonly PackEntry[];
  /** Of the entries, those that the reader may read; the whole file where it is all of them. */
  readonly open: readonly PackEntry[];
};

/** The file of a pack for one reader, with what of it he or she may read; null where that is nothing. */
export async function packFile(
  actor: Actor,
  { meetingId, packId, now }: { readonly meetingId: string; readonly packId: string; readonly now: Date },
): Promise<PackFile | null> {
  const thing = await meetingThing(reads(), meetingId, londonDate(now.toISOString()));
  if (!thing || !mayAct(actor, 'meeting:read', thing).ok) return null;
  const row = await reads().pack.findFirst({
    where: { id: packId, meetingId, state: 'ready', part: { in: ['board', 'restricted'] }, pages: { gt: 0 } },
    include: { meeting: { select: { startsAt: true, body: { select: { code: true, name: true } } } } },
  });
  if (!row) return null;
  const entries = packEntries(row.manifest);
  const mayRead = await readableEntries(actor, thing.bodyId, entries);
  const open = entries.filter(mayRead);
  if (!open.some(({ paper }) => paper) && (row.part === 'restricted' || open.length === 0)) return null;
  return {
    ...packFileWords(row),
    digest: row.digest,
    size: row.size,
    firstPage: row.firstPage,
    lastPage: row.firstPage + row.pages - 1,
    entries,
    open,
  };
}

type Named = {
  readonly part: string;
  readonly edition: number;
  readonly meeting: {
    readonly startsAt: Date;
    readonly body: { readonly code: string; readonly name: string };
  };
};

/** What a pack's file is called: its body, day and part, and nothing of what is in it. */
export function packFileWords({ part, edition, meeting }: Named): Pick<PackFile, 'fileName' | 'title'> {
  const day = londonDate(meeting.startsAt.toISOString());
  const kind = part === 'restricted' ? 'restricted' : 'pack';
  const supplement = edition > 1 ? `-${edition}` : '';
  return {
    fileName: `${meeting.body.code}-${day}-${kind}${supplement}.pdf`,
    title: `${meeting.body.name}, ${day}`,
  };
}
