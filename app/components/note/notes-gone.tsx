import { Link } from '@remix-run/react';
import type { NoteShown } from './note-shown';

/** Own notes whose part this version does not have: kept, and where to find them. */
export function NotesGone({ notes, paperRef }: { notes: readonly NoteShown[]; paperRef: string }) {
  const gone = notes.filter(({ key }) => key === null).length;
  if (gone === 0) return null;
  return (
    <p className="mt-3">
      {gone === 1 ? 'One note of yours is' : `${gone} notes of yours are`} on a part that this version does
      not have: <Link to={`/papers/${paperRef}/notes`}>see your notes</Link>.
    </p>
  );
}
