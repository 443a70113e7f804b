import { Link } from '@remix-run/react';
import { NotebookPen } from '../ui/icons';
import { type NoteShown, partWords } from './note-shown';

type Props = { readonly notes: readonly NoteShown[]; readonly to: string };

/** The reader's own notes under the part they stand on; the part is highlighted where one says so. */
export function AnchorNotes({ notes, to }: Props) {
  const first = notes[0];
  if (!first) return null;
  const highlights = notes.some(({ marked, changed }) => marked && !changed);
  return (
    <div className={`no-print mt-1 space-y-1 md:ml-11 ${highlights ? 'highlights' : ''}`}>
      {notes
        .filter(({ text, changed }) => text !== '' || changed)
        .map(({ id, text, changed, kind, madeKey }) => (
          <p key={id} className="flex max-w-[66ch] items-start gap-2 text-ink-2">
            <NotebookPen size={18} strokeWidth={1.75} className="mt-0.5 shrink-0 text-accent" aria-hidden />
            <span className="min-w-0 break-words whitespace-pre-line">
              <span className="sr-only">Your note: </span>
              {text || `You highlighted ${partWords(kind, madeKey)}.`}
              {changed ? <span className="block text-sm">The {kind} changed since.</span> : null}
            </span>
          </p>
        ))}
      <Link to={`${to}#note-${first.id}`} className="inline-flex min-h-11 items-center text-sm font-semibold">
        {notes.every(({ text }) => text === '') ? 'Your highlight' : 'Change your note'}
      </Link>
    </div>
  );
}
