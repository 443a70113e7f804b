import type { PublicPackFailed } from '~/domain/meeting/public-view';
import type { PackEntry } from '~/domain/pack/pack-entry';
import { packEntries } from '~/persistence/packs';
import { reads } from '~/persistence/reads';
import { openPapers } from './open-papers';

/**
 * The public packs of a meeting, each with the numbers of the items whose paper or appendix is withheld since: a pack with any
 * is kept back whole.
 */
export async function publicPacks(meetingId: string) {
  const rows = await reads().pack.findMany({
    where: { meetingId, part: 'public', state: 'ready', pages: { gt: 0 } },
    orderBy: { edition: 'asc' },
    include: { meeting: { select: { startsAt: true, body: { select: { code: true, name: true } } } } },
  });
  const packs = rows.map((row) => ({ ...row, entries: packEntries(row.manifest) }));
  const isOpen = await openNow(packs.flatMap(({ entries }) => entries));
  return packs.map((pack) => {
    const closed = pack.entries.filter((entry) => !isOpen(entry));
    return { ...pack, withheld: [...new Set(closed.map(({ number }) => number))] };
  });
}

/** The public packs of a meeting that could not be made, each with why and nothing of what would have been in it. */
export async function publicPacksFailed(meetingId: string): Promise<readonly PublicPackFailed[]> {
  const rows = await reads().pack.findMany({
    where: { meetingId, part: 'public', state: 'failed' },
    orderBy: { edition: 'asc' },
    select: { edition: true, problem: true },
  });
  return rows.map(({ edition, problem }) => ({
    edition,
    code: problem ? String(JSON.parse(problem).code) : 'pack-failed',
  }));
}

/** Whether a public pack of the meeting is asked for and not made yet. */
export async function publicPackComes(meetingId: string): Promise<boolean> {
  const where = { meetingId, part: 'public', state: { in: ['waiting', 'making'] } };
  return (await reads().pack.count({ where })) > 0;
}

/** Whether what stands in packs is open to all now, as the page of its paper shows it. */
async function openNow(entries: readonly PackEntry[]): Promise<(entry: PackEntry) => boolean> {
  const tabled = entries.flatMap(({ itemId, number, title, paper }) =>
    itemId && paper ? [{ id: itemId, number, title, paper }] : [],
  );
  const papers = await openPapers(tabled);
  return ({ paper, attachment }) => {
    const open = papers.find(({ ref, version }) => ref === paper?.ref && version === paper.version)?.open;
    if (!open) return false;
    return !attachment || open.attachments.some(({ letter }) => letter === attachment.letter);
  };
}
