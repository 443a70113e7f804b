import { Link } from '@remix-run/react';
import { dateTimeWords, dateWords } from '~/content/dates';
import { ChevronDown } from '../ui/icons';

export type MenuVersion = {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly note: string;
};

type VersionMenuProps = { reference: string; shown: MenuVersion; versions: readonly MenuVersion[] };

/** Which version is read, and the others with what changed in them. Links in a disclosure: no JavaScript is needed. */
export function VersionMenu({ reference, shown, versions }: VersionMenuProps) {
  return (
    <details className="relative">
      <summary className="btn gap-2 px-3 font-normal">
        <b className="font-semibold">Version {shown.number}</b>
        <span className="hidden text-ink-2 md:inline">{dateWords(shown.at, 'day')}</span>
        <ChevronDown size={18} strokeWidth={1.75} aria-hidden />
      </summary>
      <ul className="absolute top-full left-0 z-20 mt-1 max-h-[60dvh] w-[min(360px,calc(100vw-32px))] overflow-y-auto rounded-md border border-rule bg-sheet py-1 shadow-lift">
        {versions.map(({ number, at, by, note }) => (
          <li key={number}>
            <Link
              to={`/papers/${reference}?version=${number}`}
              aria-current={number === shown.number ? 'true' : undefined}
              className="block min-h-11 px-4 py-2 leading-5 text-ink no-underline hover:bg-paper aria-[current]:bg-accent-tint"
            >
              <b className="font-semibold">Version {number}</b>
              <span className="block text-sm text-ink-2">
                {dateTimeWords(at)}, {by}
              </span>
              {note ? <span className="block text-sm break-words text-ink-2">{note}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
