import type { PackEntry } from '~/domain/pack/pack-entry';
import { keyOf } from './pack-items';

/** What is in the pack, with the page on which it begins. */
export function PackContents({ entries }: { entries: readonly PackEntry[] }) {
  const listed = entries.filter(({ kind }) => kind === 'paper' || kind === 'attachment');
  if (listed.length === 0)
    return <p className="mt-2 text-ink-2">It holds the agenda, and no paper that you may read.</p>;
  return (
    <ol className="mt-2 border-t border-rule">
      {listed.map((entry) => (
        <li key={keyOf(entry)} className="border-b border-rule">
          <a href={`#h-${keyOf(entry)}`} className="flex min-h-11 items-center gap-4 py-1">
            <span className={`min-w-0 flex-1 ${entry.attachment ? 'pl-8' : ''}`}>
              {entry.attachment
                ? `Appendix ${entry.attachment.letter}, ${entry.attachment.title}`
                : `Item ${entry.number}: ${entry.title}`}
            </span>
            <span className="tnum">
              <span className="sr-only">page </span>
              {entry.firstPage}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
