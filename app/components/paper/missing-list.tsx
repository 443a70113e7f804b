import { missingWords } from '~/content/paper-missing';
import type { Missing } from '~/domain/paper/missing-content';
import { Glyph } from '../ui/glyph';

/** What is missing before the paper may go on its way; each leads to its field. */
export function MissingList({ missing, to = '' }: { missing: readonly Missing[]; to?: string }) {
  if (missing.length === 0) {
    return (
      <p className="flex items-center gap-2">
        <Glyph name="done" className="text-good" />
        Nothing is missing.
      </p>
    );
  }
  return (
    <>
      <p className="flex items-center gap-2 font-semibold">
        <Glyph name="none" className="text-ink-3" />
        {missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`}
      </p>
      <ul className="mt-1">
        {missing.map((one) => {
          const { field, says } = missingWords(one);
          return (
            <li key={`${field} ${says}`}>
              <a href={`${to}#${field}`} className="inline-flex min-h-9 items-center">
                <span className="inline-block first-letter:uppercase">{says}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
