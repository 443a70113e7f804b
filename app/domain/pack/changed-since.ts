import type { PackEntry } from './pack-entry';

/** What is on the agenda now in the place of an entry. */
export type PackSource = {
  readonly paperId: string | null;
  readonly version: number | null;
  /** Digests of the files that the version carries now. */
  readonly digests: readonly string[];
};

/** What is another since the pack was made. */
export type SourceChange = {
  readonly number: string;
  readonly title: string;
  readonly what: 'version' | 'file' | 'gone';
};

/**
 * What changed since a frozen pack was made, by item: another version of its paper is on the agenda, a file is another, or
 * the item is gone. `now` has the items of the agenda as it stands.
 */
export function changedSince(
  entries: readonly PackEntry[],
  now: ReadonlyMap<string, PackSource>,
): readonly SourceChange[] {
  const changes: SourceChange[] = [];
  for (const { kind, itemId, number, title, paper, digest } of entries) {
    if (itemId === null) continue;
    const source = now.get(itemId);
    if (kind === 'paper') {
      if (!source) changes.push({ number, title, what: 'gone' });
      else if (source.version !== paper?.version) changes.push({ number, title, what: 'version' });
    } else if (source && source.version === paper?.version && !source.digests.includes(digest)) {
      changes.push({ number, title, what: 'file' });
    }
  }
  return changes;
}
